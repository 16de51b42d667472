import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "letters" ADD COLUMN "mailbox_hmac" text DEFAULT '' NOT NULL;
  CREATE INDEX "letters_mailbox" ON "letters" USING btree ("mailbox_hmac","created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "letters_mailbox";
  ALTER TABLE "letters" DROP COLUMN "mailbox_hmac";`)
}
