import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "share_pictures" (
  	"subject" text PRIMARY KEY NOT NULL,
  	"facts_hash" text NOT NULL,
  	"alt" text NOT NULL,
  	"file" text,
  	"bytes" "bytea",
  	"drawn_at" timestamp (3) with time zone NOT NULL
  );
  
  CREATE INDEX "share_pictures_file" ON "share_pictures" USING btree ("file");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "share_pictures" CASCADE;`)
}
