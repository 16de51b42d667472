import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "discussion_rules" ALTER COLUMN "phases" SET DATA TYPE varchar;`)
  // How alike two texts are. It comes with Postgres, and whoever owns the database may add it.
  await db.execute(sql`create extension if not exists pg_trgm`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "discussion_rules" ALTER COLUMN "phases" SET DATA TYPE jsonb USING to_jsonb("phases");`)
}
