/**
 * What is changed or withdrawn leaves the index in the same transaction; its job brings the new text. So do words that no
 * other text has: a name that was taken out of a question stands nowhere, not even as a suggestion. Words that somebody
 * else holds at this moment are left to the next count: nobody who writes waits for the index.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const leaves = `
  create function search_entry_leaves() returns trigger language plpgsql as $$
  declare
    gone record;
  begin
    for gone in delete from search_entries where kind = tg_argv[0] and subject = old.id returning language, words loop
      delete from search_words w using (
        select language, word from search_words
        where language = gone.language and word = any(tsvector_to_array(gone.words)) and entries <= 1
        for update skip locked
      ) alone
      where w.language = alone.language and w.word = alone.word;
    end loop;
    return null;
  end $$`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(leaves))
  for (const [table, kind] of Object.entries({ articles: 'article', questions: 'question' })) {
    await db.execute(
      sql.raw(`create trigger search_entry_leaves after update or delete on ${table}
        for each row execute function search_entry_leaves('${kind}')`),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of ['articles', 'questions']) {
    await db.execute(sql.raw(`drop trigger search_entry_leaves on ${table}`))
  }
  await db.execute(sql`drop function search_entry_leaves()`)
}
