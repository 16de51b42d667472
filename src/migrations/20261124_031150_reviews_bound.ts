import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "review_texts" (
  	"content_hash" text PRIMARY KEY NOT NULL,
  	"subject_kind" text NOT NULL,
  	"subject_id" text NOT NULL,
  	"canonical_text" text,
  	"frozen_at" timestamp (3) with time zone NOT NULL
  );
  
  CREATE TABLE "review_requests" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"subject_kind" text NOT NULL,
  	"subject_id" text NOT NULL,
  	"subject_title" text NOT NULL,
  	"content_hash" text NOT NULL,
  	"reviewer" text NOT NULL,
  	"reviewer_name" text NOT NULL,
  	"message" text DEFAULT '' NOT NULL,
  	"asked_by" text,
  	"asked_at" timestamp (3) with time zone NOT NULL,
  	"expires_at" timestamp (3) with time zone NOT NULL,
  	"reminded_at" timestamp (3) with time zone,
  	"status" text DEFAULT 'open' NOT NULL,
  	"settled_at" timestamp (3) with time zone,
  	"answer" text DEFAULT '' NOT NULL,
  	CONSTRAINT "review_requests_status" CHECK (status in ('open', 'signed', 'changes-asked', 'declined', 'revoked', 'replaced', 'unanswered'))
  );
  
  CREATE TABLE "review_remarks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"request_id" uuid NOT NULL,
  	"section" text NOT NULL,
  	"sentence" text NOT NULL,
  	"words" text NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL
  );
  
  CREATE TABLE "reviewer_addresses" (
  	"reviewer" text PRIMARY KEY NOT NULL,
  	"sealed_address" text NOT NULL,
  	"address_hmac" text NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL
  );
  
  ALTER TABLE "topics" ADD COLUMN "review_every_months" numeric;
  ALTER TABLE "reviews" ADD COLUMN "shown_as" varchar DEFAULT 'name-and-credential';
  ALTER TABLE "reviews" ADD COLUMN "request" varchar;
  ALTER TABLE "reviews" ADD COLUMN "salt" varchar;
  ALTER TABLE "reviews" ADD COLUMN "commitment" varchar;
  ALTER TABLE "reviews" ADD COLUMN "previous_hash" varchar;
  ALTER TABLE "reviews" ADD COLUMN "hash" varchar;
  ALTER TABLE "review_remarks" ADD CONSTRAINT "review_remarks_request_id_review_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."review_requests"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "review_requests_subject" ON "review_requests" USING btree ("subject_kind","subject_id");
  CREATE UNIQUE INDEX "review_requests_open" ON "review_requests" USING btree ("subject_kind","subject_id","reviewer") WHERE status = 'open';
  CREATE INDEX "review_requests_waiting" ON "review_requests" USING btree ("asked_at") WHERE status = 'open';
  CREATE INDEX "review_remarks_request" ON "review_remarks" USING btree ("request_id");
  CREATE UNIQUE INDEX "reviews_hash_idx" ON "reviews" USING btree ("hash");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "review_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "review_requests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "review_remarks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviewer_addresses" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "review_texts" CASCADE;
  DROP TABLE "review_requests" CASCADE;
  DROP TABLE "review_remarks" CASCADE;
  DROP TABLE "reviewer_addresses" CASCADE;
  DROP INDEX "reviews_hash_idx";
  ALTER TABLE "topics" DROP COLUMN "review_every_months";
  ALTER TABLE "reviews" DROP COLUMN "shown_as";
  ALTER TABLE "reviews" DROP COLUMN "request";
  ALTER TABLE "reviews" DROP COLUMN "salt";
  ALTER TABLE "reviews" DROP COLUMN "commitment";
  ALTER TABLE "reviews" DROP COLUMN "previous_hash";
  ALTER TABLE "reviews" DROP COLUMN "hash";`)
}
