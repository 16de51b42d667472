import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "quoted_questions" ADD COLUMN "salt" text;
  CREATE INDEX "quoted_questions_reference" ON "quoted_questions" USING btree ("reference");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "quoted_questions_reference";
  ALTER TABLE "quoted_questions" DROP COLUMN "salt";`)
}
