import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "chunk_decisions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"issue_id" uuid NOT NULL,
  	"chunk_no" integer NOT NULL,
  	"generation" integer NOT NULL,
  	"decision" text NOT NULL,
  	"readers" integer NOT NULL,
  	"staff_id" text NOT NULL,
  	"staff_name" text NOT NULL,
  	"decided_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "chunk_decisions_decision" CHECK (decision in ('count-as-sent', 'send-again'))
  );
  
  ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_status";
  ALTER TABLE "letters" ADD COLUMN "refused_since" timestamp (3) with time zone;
  ALTER TABLE "chunks" ADD COLUMN "refused_since" timestamp (3) with time zone;
  CREATE INDEX "chunk_decisions_issue" ON "chunk_decisions" USING btree ("issue_id","decided_at");
  ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_status" CHECK (status in ('prepared', 'skipped', 'accepted', 'delivered', 'delayed', 'bounced', 'complained', 'suppressed', 'failed', 'unknown'));`)
  await db.execute(sql`
    create trigger append_only before update or delete on "chunk_decisions" for each row execute function refuse_change()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "chunk_decisions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "chunk_decisions" CASCADE;
  ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_status";
  ALTER TABLE "letters" DROP COLUMN "refused_since";
  ALTER TABLE "chunks" DROP COLUMN "refused_since";
  ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_status" CHECK (status in ('prepared', 'skipped', 'accepted', 'delivered', 'delayed', 'bounced', 'complained', 'suppressed', 'failed'));`)
}
