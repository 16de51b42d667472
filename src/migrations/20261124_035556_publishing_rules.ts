import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_change_class" AS ENUM('typo', 'link', 'clarity', 'evidence', 'correction');
  CREATE TYPE "public"."enum__articles_v_version_change_class" AS ENUM('typo', 'link', 'clarity', 'evidence', 'correction');
  CREATE TYPE "public"."enum_publishing_rules_alt_text" AS ENUM('block', 'warn', 'ignore');
  CREATE TYPE "public"."enum_publishing_rules_disclosure" AS ENUM('block', 'warn', 'ignore');
  CREATE TYPE "public"."enum_publishing_rules_change_class" AS ENUM('block', 'warn', 'ignore');
  CREATE TYPE "public"."enum_publishing_rules_lost_links" AS ENUM('block', 'warn', 'ignore');
  CREATE TYPE "public"."enum_publishing_rules_sources" AS ENUM('block', 'warn', 'ignore');
  CREATE TYPE "public"."enum_publishing_rules_conflicts" AS ENUM('block', 'warn', 'ignore');
  CREATE TYPE "public"."enum_publishing_rules_review" AS ENUM('block', 'warn', 'ignore');
  CREATE TYPE "public"."enum_publishing_rules_reading_level" AS ENUM('block', 'warn', 'ignore');
  CREATE TABLE "set_aside" (
  	"article_id" uuid NOT NULL,
  	"staff_id" uuid NOT NULL,
  	"words" jsonb NOT NULL,
  	"based_on" integer NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "set_aside_article_id_staff_id_pk" PRIMARY KEY("article_id","staff_id")
  );
  
  CREATE TABLE "publishing_rules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt_text" "enum_publishing_rules_alt_text" DEFAULT 'block' NOT NULL,
  	"disclosure" "enum_publishing_rules_disclosure" DEFAULT 'block' NOT NULL,
  	"change_class" "enum_publishing_rules_change_class" DEFAULT 'block' NOT NULL,
  	"lost_links" "enum_publishing_rules_lost_links" DEFAULT 'block' NOT NULL,
  	"sources" "enum_publishing_rules_sources" DEFAULT 'warn' NOT NULL,
  	"conflicts" "enum_publishing_rules_conflicts" DEFAULT 'warn' NOT NULL,
  	"review" "enum_publishing_rules_review" DEFAULT 'warn' NOT NULL,
  	"reading_level" "enum_publishing_rules_reading_level" DEFAULT 'warn' NOT NULL,
  	"flesch_kincaid" numeric DEFAULT 8 NOT NULL,
  	"smog" numeric DEFAULT 10 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "articles" ADD COLUMN "change_class" "enum_articles_change_class";
  ALTER TABLE "articles" ADD COLUMN "handed_in" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "due_on" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "edition" numeric;
  ALTER TABLE "articles" ADD COLUMN "edited_in" varchar;
  ALTER TABLE "articles" ADD COLUMN "edited_from" numeric;
  ALTER TABLE "articles" ADD COLUMN "edited_by" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_change_class" "enum__articles_v_version_change_class";
  ALTER TABLE "_articles_v" ADD COLUMN "version_handed_in" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_due_on" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_edition" numeric;
  ALTER TABLE "_articles_v" ADD COLUMN "version_edited_in" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_edited_from" numeric;
  ALTER TABLE "_articles_v" ADD COLUMN "version_edited_by" varchar;
  CREATE INDEX "set_aside_at" ON "set_aside" USING btree ("at");
  CREATE INDEX "articles_due_on_idx" ON "articles" USING btree ("due_on");
  CREATE INDEX "_articles_v_version_version_due_on_idx" ON "_articles_v" USING btree ("version_due_on");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "set_aside" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "publishing_rules" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "set_aside" CASCADE;
  DROP TABLE "publishing_rules" CASCADE;
  DROP INDEX "articles_due_on_idx";
  DROP INDEX "_articles_v_version_version_due_on_idx";
  ALTER TABLE "articles" DROP COLUMN "change_class";
  ALTER TABLE "articles" DROP COLUMN "handed_in";
  ALTER TABLE "articles" DROP COLUMN "due_on";
  ALTER TABLE "articles" DROP COLUMN "edition";
  ALTER TABLE "articles" DROP COLUMN "edited_in";
  ALTER TABLE "articles" DROP COLUMN "edited_from";
  ALTER TABLE "articles" DROP COLUMN "edited_by";
  ALTER TABLE "_articles_v" DROP COLUMN "version_change_class";
  ALTER TABLE "_articles_v" DROP COLUMN "version_handed_in";
  ALTER TABLE "_articles_v" DROP COLUMN "version_due_on";
  ALTER TABLE "_articles_v" DROP COLUMN "version_edition";
  ALTER TABLE "_articles_v" DROP COLUMN "version_edited_in";
  ALTER TABLE "_articles_v" DROP COLUMN "version_edited_from";
  ALTER TABLE "_articles_v" DROP COLUMN "version_edited_by";
  DROP TYPE "public"."enum_articles_change_class";
  DROP TYPE "public"."enum__articles_v_version_change_class";
  DROP TYPE "public"."enum_publishing_rules_alt_text";
  DROP TYPE "public"."enum_publishing_rules_disclosure";
  DROP TYPE "public"."enum_publishing_rules_change_class";
  DROP TYPE "public"."enum_publishing_rules_lost_links";
  DROP TYPE "public"."enum_publishing_rules_sources";
  DROP TYPE "public"."enum_publishing_rules_conflicts";
  DROP TYPE "public"."enum_publishing_rules_review";
  DROP TYPE "public"."enum_publishing_rules_reading_level";`)
}
