import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "thread_places" (
  	"comment_id" uuid PRIMARY KEY NOT NULL,
  	"article_id" uuid NOT NULL,
  	"root_id" uuid,
  	"standing" integer DEFAULT 0 NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	"helpful" integer DEFAULT 0 NOT NULL,
  	"helpful_announced" integer DEFAULT 0 NOT NULL,
  	"answered_by" uuid,
  	"is_gone" boolean DEFAULT false NOT NULL
  );
  
  CREATE INDEX "thread_places_newest" ON "thread_places" USING btree ("article_id","standing","at","comment_id") WHERE root_id is null;
  CREATE INDEX "thread_places_oldest" ON "thread_places" USING btree ("article_id",(- standing),"at","comment_id") WHERE root_id is null;
  CREATE INDEX "thread_places_helpful" ON "thread_places" USING btree ("article_id","standing","helpful","at","comment_id") WHERE root_id is null;
  CREATE INDEX "thread_places_replies" ON "thread_places" USING btree ("root_id","at","comment_id") WHERE root_id is not null;
  CREATE INDEX "thread_places_shown" ON "thread_places" USING btree ("article_id","at","comment_id") WHERE not is_gone;
  CREATE INDEX "thread_places_answers" ON "thread_places" USING btree ("article_id","answered_by") WHERE answered_by is not null;
  CREATE INDEX "thread_places_voted" ON "thread_places" USING btree ("article_id") WHERE helpful <> helpful_announced;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "thread_places" CASCADE;`)
}
