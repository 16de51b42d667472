import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_redirects_kind" AS ENUM('moved', 'gone');
  ALTER TABLE "redirects" ALTER COLUMN "to" DROP NOT NULL;
  ALTER TABLE "articles" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "redirects" ADD COLUMN "kind" "enum_redirects_kind" DEFAULT 'moved';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "redirects" ALTER COLUMN "to" SET NOT NULL;
  ALTER TABLE "articles" DROP COLUMN "withdrawn_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_withdrawn_at";
  ALTER TABLE "redirects" DROP COLUMN "kind";
  DROP TYPE "public"."enum_redirects_kind";`)
}
