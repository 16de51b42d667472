import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "deliveries_subscriber";
  CREATE INDEX "deliveries_status" ON "deliveries" USING btree ("issue_id","status");
  CREATE INDEX "deliveries_subscriber" ON "deliveries" USING btree ("subscriber_id","accepted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "deliveries_status";
  DROP INDEX "deliveries_subscriber";
  CREATE INDEX "deliveries_subscriber" ON "deliveries" USING btree ("subscriber_id");`)
}
