import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_sources_state" ADD VALUE 'concern' BEFORE 'corrected';
  CREATE TABLE "source_checks" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"source_id" uuid NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	"doi" text DEFAULT '' NOT NULL,
  	"pmid" text DEFAULT '' NOT NULL,
  	"url" text DEFAULT '' NOT NULL,
  	"registry" text NOT NULL,
  	"link" text NOT NULL,
  	"succeeded_at" timestamp (3) with time zone,
  	"gone_since" timestamp (3) with time zone,
  	"gone" boolean DEFAULT false NOT NULL,
  	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"details" text DEFAULT '' NOT NULL,
  	CONSTRAINT "source_checks_registry" CHECK (registry in ('answered', 'absent', 'unknown', 'none')),
  	CONSTRAINT "source_checks_link" CHECK (link in ('alive', 'gone', 'unknown', 'none'))
  );
  
  CREATE TABLE "cited_sources" (
  	"source_id" uuid NOT NULL,
  	"subject_kind" text NOT NULL,
  	"subject_id" uuid NOT NULL,
  	"since" timestamp (3) with time zone NOT NULL,
  	"grace_ended_at" timestamp (3) with time zone,
  	CONSTRAINT "cited_sources_source_id_subject_kind_subject_id_pk" PRIMARY KEY("source_id","subject_kind","subject_id")
  );
  
  CREATE TABLE "source_watch" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"grace_days" numeric DEFAULT 7 NOT NULL,
  	"due_days" numeric DEFAULT 30 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "sources" ALTER COLUMN "title" DROP NOT NULL;
  ALTER TABLE "sources" ALTER COLUMN "kind" DROP DEFAULT;
  CREATE INDEX "source_checks_latest" ON "source_checks" USING btree ("source_id","at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
  CREATE INDEX "cited_sources_subject" ON "cited_sources" USING btree ("subject_kind","subject_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "source_checks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cited_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "source_watch" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "source_checks" CASCADE;
  DROP TABLE "cited_sources" CASCADE;
  DROP TABLE "source_watch" CASCADE;
  ALTER TABLE "sources" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "sources" ALTER COLUMN "state" SET DEFAULT 'complete'::text;
  DROP TYPE "public"."enum_sources_state";
  CREATE TYPE "public"."enum_sources_state" AS ENUM('incomplete', 'complete', 'retracted', 'corrected', 'superseded');
  ALTER TABLE "sources" ALTER COLUMN "state" SET DEFAULT 'complete'::"public"."enum_sources_state";
  ALTER TABLE "sources" ALTER COLUMN "state" SET DATA TYPE "public"."enum_sources_state" USING "state"::"public"."enum_sources_state";
  ALTER TABLE "sources" ALTER COLUMN "title" SET NOT NULL;
  ALTER TABLE "sources" ALTER COLUMN "kind" SET DEFAULT 'review';`)
}
