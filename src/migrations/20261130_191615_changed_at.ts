import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "people" ADD COLUMN "changed_at" timestamp(3) with time zone;
  ALTER TABLE "questions" ADD COLUMN "changed_at" timestamp(3) with time zone;
  ALTER TABLE "_questions_v" ADD COLUMN "version_changed_at" timestamp(3) with time zone;
  ALTER TABLE "pages" ADD COLUMN "changed_at" timestamp(3) with time zone;
  ALTER TABLE "_pages_v" ADD COLUMN "version_changed_at" timestamp(3) with time zone;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "people" DROP COLUMN "changed_at";
  ALTER TABLE "questions" DROP COLUMN "changed_at";
  ALTER TABLE "_questions_v" DROP COLUMN "version_changed_at";
  ALTER TABLE "pages" DROP COLUMN "changed_at";
  ALTER TABLE "_pages_v" DROP COLUMN "version_changed_at";`)
}
