import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_affiliate_programmes_programmes_told" AS ENUM('by-parameter', 'every-link');
  CREATE TYPE "public"."enum_affiliate_programmes_programmes_in_letters" AS ENUM('keep', 'remove-tag', 'remove-link');
  CREATE TABLE "affiliate_programmes_programmes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"told" "enum_affiliate_programmes_programmes_told" DEFAULT 'by-parameter' NOT NULL,
  	"sentence" varchar,
  	"demands_sentence" boolean DEFAULT false,
  	"in_letters" "enum_affiliate_programmes_programmes_in_letters" DEFAULT 'remove-link' NOT NULL
  );
  
  CREATE TABLE "affiliate_programmes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "affiliate_programmes_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "affiliate_programmes_programmes" ADD CONSTRAINT "affiliate_programmes_programmes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."affiliate_programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "affiliate_programmes_texts" ADD CONSTRAINT "affiliate_programmes_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."affiliate_programmes"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "affiliate_programmes_programmes_order_idx" ON "affiliate_programmes_programmes" USING btree ("_order");
  CREATE INDEX "affiliate_programmes_programmes_parent_id_idx" ON "affiliate_programmes_programmes" USING btree ("_parent_id");
  CREATE INDEX "affiliate_programmes_texts_order_parent" ON "affiliate_programmes_texts" USING btree ("order","parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "affiliate_programmes_programmes" CASCADE;
  DROP TABLE "affiliate_programmes" CASCADE;
  DROP TABLE "affiliate_programmes_texts" CASCADE;
  DROP TYPE "public"."enum_affiliate_programmes_programmes_told";
  DROP TYPE "public"."enum_affiliate_programmes_programmes_in_letters";`)
}
