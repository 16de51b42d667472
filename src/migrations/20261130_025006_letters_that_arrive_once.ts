import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_issues_audience" AS ENUM('all', 'topics', 'missing');
  CREATE TYPE "public"."enum_publication_digest_day" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  CREATE TABLE "sign_ups" (
  	"token_hash" text PRIMARY KEY NOT NULL,
  	"address_hmac" text NOT NULL,
  	"expires_at" timestamp (3) with time zone NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "confirm_codes" (
  	"link_id" uuid PRIMARY KEY NOT NULL,
  	"subscriber_id" uuid NOT NULL,
  	"address_hmac" text NOT NULL,
  	"code_hmac" text NOT NULL,
  	"tries" integer DEFAULT 0 NOT NULL,
  	"expires_at" timestamp (3) with time zone NOT NULL,
  	"used_at" timestamp (3) with time zone,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "address_changes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"subscriber_id" uuid NOT NULL,
  	"address_hmac" text NOT NULL,
  	"sealed_address" text,
  	"settled_at" timestamp (3) with time zone,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "leaving_answers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"answer" text NOT NULL,
  	"day" text NOT NULL,
  	CONSTRAINT "leaving_answers_answer" CHECK (answer in ('too-many', 'not-for-me', 'not-useful', 'never-asked', 'other'))
  );
  
  CREATE TABLE "issues_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  ALTER TABLE "consent_events" ADD COLUMN "note" text DEFAULT '' NOT NULL;
  ALTER TABLE "consent_events" ADD COLUMN "recorded_by" text DEFAULT '' NOT NULL;
  ALTER TABLE "rate_slots" ADD COLUMN "spacing_ms" integer;
  ALTER TABLE "rate_slots" ADD COLUMN "read_at" timestamp (3) with time zone;
  ALTER TABLE "sendings" ADD COLUMN "revision" integer;
  ALTER TABLE "sendings" ADD COLUMN "untold" integer;
  ALTER TABLE "sendings" ADD COLUMN "complaints_seen" integer DEFAULT 0 NOT NULL;
  ALTER TABLE "deliveries" ADD COLUMN "consent_id" uuid;
  ALTER TABLE "subscribers" ADD COLUMN "paused_until" timestamp(3) with time zone;
  ALTER TABLE "issues" ADD COLUMN "body" jsonb;
  ALTER TABLE "issues" ADD COLUMN "correction_id" uuid;
  ALTER TABLE "issues" ADD COLUMN "week" varchar;
  ALTER TABLE "issues" ADD COLUMN "audience" "enum_issues_audience" DEFAULT 'all';
  ALTER TABLE "issues" ADD COLUMN "send_at" timestamp(3) with time zone;
  ALTER TABLE "issues" ADD COLUMN "time_zone" varchar;
  ALTER TABLE "issues" ADD COLUMN "made_by" varchar;
  ALTER TABLE "publication" ADD COLUMN "welcome_words" varchar DEFAULT 'From now on you get our new articles. Each names its sources and says who wrote it and who reviewed it.';
  ALTER TABLE "publication" ADD COLUMN "time_zone" varchar DEFAULT 'UTC';
  ALTER TABLE "publication" ADD COLUMN "digest_day" "enum_publication_digest_day" DEFAULT 'monday';
  ALTER TABLE "publication" ADD COLUMN "digest_hour" numeric DEFAULT 7;
  ALTER TABLE "issues_rels" ADD CONSTRAINT "issues_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_rels" ADD CONSTRAINT "issues_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "sign_ups_expires" ON "sign_ups" USING btree ("expires_at");
  CREATE INDEX "confirm_codes_address" ON "confirm_codes" USING btree ("address_hmac","created_at");
  CREATE INDEX "confirm_codes_subscriber" ON "confirm_codes" USING btree ("subscriber_id");
  CREATE INDEX "address_changes_subscriber" ON "address_changes" USING btree ("subscriber_id");
  CREATE INDEX "issues_rels_order_idx" ON "issues_rels" USING btree ("order");
  CREATE INDEX "issues_rels_parent_idx" ON "issues_rels" USING btree ("parent_id");
  CREATE INDEX "issues_rels_path_idx" ON "issues_rels" USING btree ("path");
  CREATE INDEX "issues_rels_topics_id_idx" ON "issues_rels" USING btree ("topics_id");
  ALTER TABLE "issues" ADD CONSTRAINT "issues_correction_id_corrections_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."corrections"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "provider_events_letter" ON "provider_events" USING btree ("provider_letter");
  CREATE INDEX "provider_events_delivery" ON "provider_events" USING btree ("delivery");
  CREATE INDEX "issues_correction_idx" ON "issues" USING btree ("correction_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sign_ups" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "confirm_codes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "address_changes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "leaving_answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "issues_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "sign_ups" CASCADE;
  DROP TABLE "confirm_codes" CASCADE;
  DROP TABLE "address_changes" CASCADE;
  DROP TABLE "leaving_answers" CASCADE;
  DROP TABLE "issues_rels" CASCADE;
  ALTER TABLE "issues" DROP CONSTRAINT "issues_correction_id_corrections_id_fk";
  
  DROP INDEX "provider_events_letter";
  DROP INDEX "provider_events_delivery";
  DROP INDEX "issues_correction_idx";
  ALTER TABLE "consent_events" DROP COLUMN "note";
  ALTER TABLE "consent_events" DROP COLUMN "recorded_by";
  ALTER TABLE "rate_slots" DROP COLUMN "spacing_ms";
  ALTER TABLE "rate_slots" DROP COLUMN "read_at";
  ALTER TABLE "sendings" DROP COLUMN "revision";
  ALTER TABLE "sendings" DROP COLUMN "untold";
  ALTER TABLE "sendings" DROP COLUMN "complaints_seen";
  ALTER TABLE "deliveries" DROP COLUMN "consent_id";
  ALTER TABLE "subscribers" DROP COLUMN "paused_until";
  ALTER TABLE "issues" DROP COLUMN "body";
  ALTER TABLE "issues" DROP COLUMN "correction_id";
  ALTER TABLE "issues" DROP COLUMN "week";
  ALTER TABLE "issues" DROP COLUMN "audience";
  ALTER TABLE "issues" DROP COLUMN "send_at";
  ALTER TABLE "issues" DROP COLUMN "time_zone";
  ALTER TABLE "issues" DROP COLUMN "made_by";
  ALTER TABLE "publication" DROP COLUMN "welcome_words";
  ALTER TABLE "publication" DROP COLUMN "time_zone";
  ALTER TABLE "publication" DROP COLUMN "digest_day";
  ALTER TABLE "publication" DROP COLUMN "digest_hour";
  DROP TYPE "public"."enum_issues_audience";
  DROP TYPE "public"."enum_publication_digest_day";`)
}
