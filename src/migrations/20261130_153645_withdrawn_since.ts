import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** What was typed before addresses were read in one spelling is found again; where two become one, the later one stays. */
export const inOneSpelling = `
  update redirects r set "from" = spelt.path
  from (
    select id, path, row_number() over (partition by path order by updated_at desc, id) as place
    from redirects, lateral (select regexp_replace(regexp_replace(regexp_replace(lower(
      "from"), '[?#].*$', ''), '/{2,}', '/', 'g'), '^/en(?=/.)|(?<=.)/$', '', 'g') as path) p
  ) spelt
  where spelt.id = r.id and spelt.place = 1 and r."from" <> spelt.path
    and not exists (select 1 from redirects other where other."from" = spelt.path)`

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_redirects_kind" AS ENUM('moved', 'gone');
  ALTER TABLE "redirects" ALTER COLUMN "to" DROP NOT NULL;
  ALTER TABLE "articles" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "redirects" ADD COLUMN "kind" "enum_redirects_kind" DEFAULT 'moved';`)
  await db.execute(sql.raw(inOneSpelling))
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "redirects" ALTER COLUMN "to" SET NOT NULL;
  ALTER TABLE "articles" DROP COLUMN "withdrawn_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_withdrawn_at";
  ALTER TABLE "redirects" DROP COLUMN "kind";
  DROP TYPE "public"."enum_redirects_kind";`)
}
