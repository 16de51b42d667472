/** A text that was shown to a reviewer stays as it was shown. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table reviews add constraint reviews_shown_as
      check (shown_as is null or shown_as in ('name-and-credential', 'name', 'credential'))`)
  await db.execute(sql`
    create trigger append_only before update or delete on review_texts for each row execute function refuse_change()`)
  await db.execute(sql`
    create trigger keep_all before truncate on review_texts for each statement execute function refuse_change()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop trigger keep_all on review_texts`)
  await db.execute(sql`drop trigger append_only on review_texts`)
  await db.execute(sql`alter table reviews drop constraint reviews_shown_as`)
}
