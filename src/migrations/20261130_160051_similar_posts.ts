import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "similar_texts" (
  	"article_id" uuid PRIMARY KEY NOT NULL,
  	"language" text NOT NULL,
  	"terms" text NOT NULL
  );
  
  CREATE TABLE "similar_terms" (
  	"article_id" uuid NOT NULL,
  	"language" text NOT NULL,
  	"term" text NOT NULL,
  	"weight" real NOT NULL,
  	"shown" text NOT NULL,
  	"place" smallint NOT NULL,
  	CONSTRAINT "similar_terms_article_id_term_pk" PRIMARY KEY("article_id","term")
  );
  
  CREATE TABLE "similar_articles" (
  	"article_id" uuid NOT NULL,
  	"similar_id" uuid NOT NULL,
  	"score" double precision NOT NULL,
  	"word" text DEFAULT '' NOT NULL,
  	"topic_id" uuid,
  	CONSTRAINT "similar_articles_article_id_similar_id_pk" PRIMARY KEY("article_id","similar_id")
  );
  
  CREATE TABLE "similar_lists" (
  	"article_id" uuid PRIMARY KEY NOT NULL,
  	"posts" jsonb NOT NULL
  );
  
  CREATE INDEX "similar_texts_language" ON "similar_texts" USING btree ("language");
  CREATE INDEX "similar_terms_term" ON "similar_terms" USING btree ("language","term","article_id","weight");
  CREATE INDEX "similar_articles_score" ON "similar_articles" USING btree ("article_id",score desc,"similar_id");
  CREATE INDEX "similar_articles_similar" ON "similar_articles" USING btree ("similar_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "similar_texts" CASCADE;
  DROP TABLE "similar_terms" CASCADE;
  DROP TABLE "similar_articles" CASCADE;
  DROP TABLE "similar_lists" CASCADE;`)
}
