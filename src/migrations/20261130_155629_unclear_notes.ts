import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "unclear_notes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"article_id" uuid NOT NULL,
  	"revision" integer NOT NULL,
  	"place" text NOT NULL,
  	"heading" text NOT NULL,
  	"sentence" text NOT NULL,
  	"remark" text DEFAULT '' NOT NULL,
  	"held_for" text DEFAULT '' NOT NULL,
  	"submission" text NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"outcome" text,
  	"outcome_words" text DEFAULT '' NOT NULL,
  	"outcome_revision" integer,
  	"settled_at" timestamp (3) with time zone,
  	"settled_by" text DEFAULT '' NOT NULL,
  	CONSTRAINT "unclear_notes_outcome" CHECK (outcome in ('clearer', 'explained', 'kept', 'not-useful')),
  	CONSTRAINT "unclear_notes_settled" CHECK ((outcome is null) = (settled_at is null))
  );
  
  CREATE UNIQUE INDEX "unclear_notes_submission" ON "unclear_notes" USING btree ("submission");
  CREATE INDEX "unclear_notes_open" ON "unclear_notes" USING btree ("at") WHERE settled_at is null;
  CREATE INDEX "unclear_notes_of" ON "unclear_notes" USING btree ("article_id","settled_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "unclear_notes" CASCADE;`)
}
