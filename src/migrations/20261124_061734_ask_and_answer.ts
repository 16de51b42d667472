import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_comments_lane" AS ENUM('clinician', 'chat', 'spam');
  CREATE TYPE "public"."enum_discussion_rules_region" AS ENUM('us', 'ca', 'gb', 'ie', 'au', 'nz', 'in', 'za', 'eu');
  CREATE TABLE "second_factors" (
  	"staff_id" uuid PRIMARY KEY NOT NULL,
  	"sealed_secret" text NOT NULL,
  	"confirmed_at" timestamp (3) with time zone,
  	"last_step" integer DEFAULT 0 NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "recovery_codes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"staff_id" uuid NOT NULL,
  	"code_hash" text NOT NULL,
  	"used_at" timestamp (3) with time zone
  );
  
  CREATE TABLE "second_factor_passes" (
  	"session_id" text PRIMARY KEY NOT NULL,
  	"staff_id" uuid NOT NULL,
  	"until" timestamp (3) with time zone NOT NULL
  );
  
  CREATE TABLE "quoted_questions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"comment_id" uuid NOT NULL,
  	"place_kind" text NOT NULL,
  	"place_id" uuid NOT NULL,
  	"reference" text DEFAULT '' NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"withdrawn_at" timestamp (3) with time zone,
  	CONSTRAINT "quoted_questions_kind" CHECK (place_kind in ('article', 'question'))
  );
  
  CREATE TABLE "moderation_log" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"comment_id" uuid NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"actor" text NOT NULL,
  	"staff_id" text DEFAULT '' NOT NULL,
  	"action" text NOT NULL,
  	"from_status" text DEFAULT '' NOT NULL,
  	"to_status" text DEFAULT '' NOT NULL,
  	"reasons" text DEFAULT '' NOT NULL,
  	"note_to_writer" text,
  	"note" text,
  	CONSTRAINT "moderation_log_actor" CHECK (actor in ('staff', 'reader', 'system'))
  );
  
  CREATE TABLE "comment_tallies" (
  	"comment_id" uuid PRIMARY KEY NOT NULL,
  	"helpful" integer DEFAULT 0 NOT NULL,
  	"reports" integer DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "comment_votes" (
  	"comment_id" uuid NOT NULL,
  	"voter" text NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "comment_votes_comment_id_voter_pk" PRIMARY KEY("comment_id","voter")
  );
  
  CREATE TABLE "comment_reports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"comment_id" uuid NOT NULL,
  	"reporter" text NOT NULL,
  	"reason" text NOT NULL,
  	"words" text DEFAULT '' NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"settled_at" timestamp (3) with time zone
  );
  
  CREATE TABLE "comment_claims" (
  	"comment_id" uuid PRIMARY KEY NOT NULL,
  	"staff_id" text NOT NULL,
  	"until" timestamp (3) with time zone NOT NULL
  );
  
  CREATE TABLE "comment_wordings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"comment_id" uuid NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"why" text NOT NULL,
  	"words" text NOT NULL,
  	"details" jsonb
  );
  
  CREATE TABLE "withdrawn_questions" (
  	"language" text NOT NULL,
  	"slug" text NOT NULL,
  	"question_id" uuid NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "withdrawn_questions_language_slug_pk" PRIMARY KEY("language","slug")
  );
  
  CREATE TABLE "discussion_rules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"region" "enum_discussion_rules_region" DEFAULT 'us' NOT NULL,
  	"direct_comments" boolean DEFAULT false,
  	"close_after_days" numeric DEFAULT 0 NOT NULL,
  	"target_hours" numeric DEFAULT 24 NOT NULL,
  	"per_hour" numeric DEFAULT 5 NOT NULL,
  	"per_day" numeric DEFAULT 20 NOT NULL,
  	"site_per_minute" numeric DEFAULT 600 NOT NULL,
  	"phases" jsonb,
  	"banned_words" varchar,
  	"suspect_words" varchar,
  	"allowed_hosts" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "stock_replies_replies" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"words" varchar NOT NULL,
  	"declines" boolean DEFAULT false
  );
  
  CREATE TABLE "stock_replies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "comments" ADD COLUMN "pinned" boolean DEFAULT false;
  ALTER TABLE "comments" ADD COLUMN "featured" boolean DEFAULT false;
  ALTER TABLE "comments" ADD COLUMN "merged_into_id" uuid;
  ALTER TABLE "comments" ADD COLUMN "held_for" varchar;
  ALTER TABLE "comments" ADD COLUMN "lane" "enum_comments_lane";
  ALTER TABLE "comments" ADD COLUMN "declined_for" varchar;
  ALTER TABLE "comments" ADD COLUMN "edited_at" timestamp(3) with time zone;
  ALTER TABLE "comments" ADD COLUMN "decided_at" timestamp(3) with time zone;
  ALTER TABLE "comments" ADD COLUMN "may_be_quoted_at" timestamp(3) with time zone;
  ALTER TABLE "comments" ADD COLUMN "original_purged_at" timestamp(3) with time zone;
  ALTER TABLE "stock_replies_replies" ADD CONSTRAINT "stock_replies_replies_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stock_replies"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "recovery_codes_code" ON "recovery_codes" USING btree ("staff_id","code_hash");
  CREATE INDEX "second_factor_passes_staff" ON "second_factor_passes" USING btree ("staff_id");
  CREATE UNIQUE INDEX "quoted_questions_place" ON "quoted_questions" USING btree ("comment_id","place_kind","place_id","reference");
  CREATE INDEX "quoted_questions_of" ON "quoted_questions" USING btree ("place_kind","place_id");
  CREATE INDEX "moderation_log_comment" ON "moderation_log" USING btree ("comment_id","at");
  CREATE INDEX "moderation_log_at" ON "moderation_log" USING btree ("at");
  CREATE INDEX "comment_votes_at" ON "comment_votes" USING btree ("at");
  CREATE UNIQUE INDEX "comment_reports_once" ON "comment_reports" USING btree ("comment_id","reporter");
  CREATE INDEX "comment_reports_open" ON "comment_reports" USING btree ("at") WHERE settled_at is null;
  CREATE INDEX "comment_claims_until" ON "comment_claims" USING btree ("until");
  CREATE INDEX "comment_wordings_comment" ON "comment_wordings" USING btree ("comment_id","at");
  CREATE INDEX "stock_replies_replies_order_idx" ON "stock_replies_replies" USING btree ("_order");
  CREATE INDEX "stock_replies_replies_parent_id_idx" ON "stock_replies_replies" USING btree ("_parent_id");
  ALTER TABLE "comments" ADD CONSTRAINT "comments_merged_into_id_comments_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "comments_merged_into_idx" ON "comments" USING btree ("merged_into_id");
  CREATE INDEX "comments_lane_idx" ON "comments" USING btree ("lane");
  CREATE INDEX "comments_decided_at_idx" ON "comments" USING btree ("decided_at");`)
  // The notes of a log entry go with the comment they are about; nothing else of it ever changes.
  await db.execute(sql`
    create function refuse_changed_decision() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.note_to_writer is null and new.note is null
        and (to_jsonb(new) - 'note' - 'note_to_writer') = (to_jsonb(old) - 'note' - 'note_to_writer') then
        return new;
      end if;
      raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
    end $$`)
  await db.execute(sql`
    create trigger append_only before update or delete on moderation_log
      for each row execute function refuse_changed_decision();
    create trigger keep_all before truncate on moderation_log for each statement execute function refuse_change()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop trigger append_only on moderation_log; drop trigger keep_all on moderation_log`)
  await db.execute(sql`drop function refuse_changed_decision`)
  await db.execute(sql`
   ALTER TABLE "second_factors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "recovery_codes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "second_factor_passes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "quoted_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "moderation_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comment_tallies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comment_votes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comment_reports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comment_claims" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comment_wordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "withdrawn_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "discussion_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "stock_replies_replies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "stock_replies" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "second_factors" CASCADE;
  DROP TABLE "recovery_codes" CASCADE;
  DROP TABLE "second_factor_passes" CASCADE;
  DROP TABLE "quoted_questions" CASCADE;
  DROP TABLE "moderation_log" CASCADE;
  DROP TABLE "comment_tallies" CASCADE;
  DROP TABLE "comment_votes" CASCADE;
  DROP TABLE "comment_reports" CASCADE;
  DROP TABLE "comment_claims" CASCADE;
  DROP TABLE "comment_wordings" CASCADE;
  DROP TABLE "withdrawn_questions" CASCADE;
  DROP TABLE "discussion_rules" CASCADE;
  DROP TABLE "stock_replies_replies" CASCADE;
  DROP TABLE "stock_replies" CASCADE;
  ALTER TABLE "comments" DROP CONSTRAINT "comments_merged_into_id_comments_id_fk";
  
  DROP INDEX "comments_merged_into_idx";
  DROP INDEX "comments_lane_idx";
  DROP INDEX "comments_decided_at_idx";
  ALTER TABLE "comments" DROP COLUMN "pinned";
  ALTER TABLE "comments" DROP COLUMN "featured";
  ALTER TABLE "comments" DROP COLUMN "merged_into_id";
  ALTER TABLE "comments" DROP COLUMN "held_for";
  ALTER TABLE "comments" DROP COLUMN "lane";
  ALTER TABLE "comments" DROP COLUMN "declined_for";
  ALTER TABLE "comments" DROP COLUMN "edited_at";
  ALTER TABLE "comments" DROP COLUMN "decided_at";
  ALTER TABLE "comments" DROP COLUMN "may_be_quoted_at";
  ALTER TABLE "comments" DROP COLUMN "original_purged_at";
  DROP TYPE "public"."enum_comments_lane";
  DROP TYPE "public"."enum_discussion_rules_region";`)
}
