import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "reviewer_earlier_addresses" (
  	"reviewer" text NOT NULL,
  	"address_hmac" text NOT NULL,
  	"sealed_address" text NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "reviewer_earlier_addresses_reviewer_address_hmac_pk" PRIMARY KEY("reviewer","address_hmac")
  );
  
  CREATE TABLE "review_quotes" (
  	"content_hash" text NOT NULL,
  	"question" text NOT NULL,
  	"words_hash" text NOT NULL,
  	"salt" text,
  	"words" text,
  	CONSTRAINT "review_quotes_content_hash_question_words_hash_pk" PRIMARY KEY("content_hash","question","words_hash")
  );
  
  ALTER TABLE "review_requests" ADD COLUMN "sent_to_hmac" text;
  ALTER TABLE "review_requests" ADD COLUMN "at_new_address" boolean DEFAULT false NOT NULL;
  CREATE INDEX "reviewer_earlier_addresses_hmac" ON "reviewer_earlier_addresses" USING btree ("address_hmac");
  CREATE INDEX "review_quotes_question" ON "review_quotes" USING btree ("question");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "reviewer_earlier_addresses" CASCADE;
  DROP TABLE "review_quotes" CASCADE;
  ALTER TABLE "review_requests" DROP COLUMN "sent_to_hmac";
  ALTER TABLE "review_requests" DROP COLUMN "at_new_address";`)
}
