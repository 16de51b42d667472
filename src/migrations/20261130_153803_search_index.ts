import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "search_entries" (
  	"kind" text NOT NULL,
  	"subject" uuid NOT NULL,
  	"language" text NOT NULL,
  	"title" text NOT NULL,
  	"standfirst" text NOT NULL,
  	"body" text NOT NULL,
  	"topics" uuid[] NOT NULL,
  	"published" timestamp (3) with time zone NOT NULL,
  	"made_from" timestamp (3) with time zone NOT NULL,
  	"indexed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"head" "tsvector" NOT NULL,
  	"words" "tsvector" NOT NULL,
  	CONSTRAINT "search_entries_kind_subject_pk" PRIMARY KEY("kind","subject"),
  	CONSTRAINT "search_entries_kind" CHECK (kind in ('article', 'question'))
  );
  
  CREATE TABLE "search_words" (
  	"language" text NOT NULL,
  	"word" text NOT NULL,
  	"stem" text NOT NULL,
  	"slips" text[] NOT NULL,
  	"entries" integer DEFAULT 1 NOT NULL,
  	"heads" integer DEFAULT 0 NOT NULL,
  	CONSTRAINT "search_words_language_word_pk" PRIMARY KEY("language","word")
  );
  
  CREATE TABLE "search_counts" (
  	"language" text PRIMARY KEY NOT NULL,
  	"entries" integer NOT NULL,
  	"counted_at" timestamp (3) with time zone NOT NULL,
  	"took_ms" integer NOT NULL
  );
  
  CREATE TABLE "synonyms" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"lines" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE INDEX "search_entries_head" ON "search_entries" USING gin ("head") WITH (fastupdate=false);
  CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words") WITH (fastupdate=false);
  CREATE INDEX "search_entries_topics" ON "search_entries" USING gin ("topics") WITH (fastupdate=false);
  CREATE INDEX "search_entries_published" ON "search_entries" USING btree ("language","kind","published");
  CREATE INDEX "search_words_beginning" ON "search_words" USING btree ("language","word" text_pattern_ops);
  CREATE INDEX "search_words_stem" ON "search_words" USING btree ("language","stem");
  CREATE INDEX "search_words_slips" ON "search_words" USING gin ("slips") WITH (fastupdate=false);
  CREATE INDEX "search_words_alike" ON "search_words" USING gin ("word" gin_trgm_ops) WITH (fastupdate=false);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "search_entries" CASCADE;
  DROP TABLE "search_words" CASCADE;
  DROP TABLE "search_counts" CASCADE;
  DROP TABLE "synonyms" CASCADE;`)
}
