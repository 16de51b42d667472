import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "comment_nearness" (
  	"comment_id" uuid PRIMARY KEY NOT NULL,
  	"question_id" uuid,
  	"near" integer DEFAULT 0 NOT NULL,
  	"same" integer DEFAULT 0 NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "comment_nearness" CASCADE;`)
}
