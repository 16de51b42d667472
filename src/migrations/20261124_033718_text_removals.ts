import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "text_removals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"revision_id" uuid NOT NULL,
  	"article_id" uuid NOT NULL,
  	"number" integer NOT NULL,
  	"content_hash" text NOT NULL,
  	"reason" text NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"database_user" text NOT NULL,
  	CONSTRAINT "text_removals_reason" CHECK (btrim(reason) <> '')
  );
  
  CREATE UNIQUE INDEX "text_removals_revision" ON "text_removals" USING btree ("revision_id");
  CREATE INDEX "text_removals_article" ON "text_removals" USING btree ("article_id","number");
  CREATE INDEX "text_removals_content" ON "text_removals" USING btree ("content_hash");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "text_removals" CASCADE;`)
}
