/** Rows that nobody may change or remove: the ledger of texts, the reviews, the proof of consent. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const vocabularies = [
  `alter table reviews add constraint reviews_event check (event in ('recorded', 'signed', 'withdrawn'))`,
  `alter table reviews add constraint reviews_scope check (scope in ('whole', 'sections'))`,
]

const tables = ['revisions', 'reviews', 'consent_events']

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
    end $$`)
  for (const statement of vocabularies) await db.execute(sql.raw(statement))
  for (const table of tables) {
    await db.execute(
      sql.raw(`create trigger append_only before update or delete on "${table}" for each row execute function refuse_change()`),
    )
    await db.execute(
      sql.raw(`create trigger keep_all before truncate on "${table}" for each statement execute function refuse_change()`),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table reviews drop constraint reviews_scope`)
  await db.execute(sql`alter table reviews drop constraint reviews_event`)
  for (const table of tables) {
    await db.execute(sql.raw(`drop trigger keep_all on "${table}"`))
    await db.execute(sql.raw(`drop trigger append_only on "${table}"`))
  }
  await db.execute(sql`drop function refuse_change()`)
}
