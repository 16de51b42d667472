import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_publishing_rules_programme_sentence" AS ENUM('block', 'warn', 'ignore');
  ALTER TABLE "cited_sources" ADD COLUMN "ended_at" timestamp (3) with time zone;
  ALTER TABLE "publishing_rules" ADD COLUMN "programme_sentence" "enum_publishing_rules_programme_sentence" DEFAULT 'warn' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cited_sources" DROP COLUMN "ended_at";
  ALTER TABLE "publishing_rules" DROP COLUMN "programme_sentence";
  DROP TYPE "public"."enum_publishing_rules_programme_sentence";`)
}
