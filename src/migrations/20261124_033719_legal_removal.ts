/**
 * A text that the law makes us remove: one audited function empties it, hash and reason stay. Whoever else changes or
 * removes a row of the ledger is refused as before. Corrections and removals are append-only from here on.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Lets one change through: a text that becomes null, nothing beside it, its removal on record. For `review_texts` too. */
const guard = `
  create function refuse_change_but_removal() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE'
      and old.canonical_text is not null and new.canonical_text is null
      and to_jsonb(new) - 'canonical_text' = to_jsonb(old) - 'canonical_text'
    then
      if tg_table_name = 'revisions' then
        if exists (
          select 1 from text_removals t
          where t.revision_id = (to_jsonb(old) ->> 'id')::uuid and t.content_hash = old.content_hash
        ) then return new; end if;
      elsif exists (select 1 from text_removals t where t.content_hash = old.content_hash) then return new;
      end if;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
  end $$`

const removal = `
  create function withdraw_revision_text(article uuid, number int, reason text) returns void language plpgsql as $$
  declare
    revision uuid;
    content text;
    is_there boolean;
    others text;
  begin
    if coalesce(btrim($3), '') = '' then
      raise exception 'Say why the text is removed: readers are told' using errcode = 'invalid_parameter_value';
    end if;
    perform 1 from articles a where a.id = $1 for update;
    select r.id, r.content_hash, r.canonical_text is not null into revision, content, is_there
      from revisions r where r.article_id = $1 and r.number = $2 for update;
    if revision is null then
      raise exception 'Article % has no revision %', $1, $2 using errcode = 'no_data_found';
    end if;
    if not is_there then
      raise exception 'The text of revision % was removed before', $2 using errcode = 'invalid_parameter_value';
    end if;
    insert into text_removals (revision_id, article_id, number, content_hash, reason, database_user)
      values (revision, $1, $2, content, btrim($3), session_user);
    update revisions set canonical_text = null where id = revision;
    if to_regclass('review_texts') is not null then
      execute 'update review_texts set canonical_text = null where content_hash = $1 and canonical_text is not null'
        using content;
    end if;
    with told as (
      insert into changes (room, document, what, tags)
      values ('articles', $1::text, 'changed', array['articles:' || $1::text]) returning id
    ) select pg_notify('bedside_changes', id::text) into others from told;
    select string_agg(r.number::text, ', ' order by r.number) into others
      from revisions r where r.article_id = $1 and r.content_hash = content and r.canonical_text is not null;
    if others is not null then
      raise warning 'The same text still stands in revisions %', others;
    end if;
    if exists (select 1 from articles a where a.id = $1 and a._status = 'published')
      and not exists (select 1 from revisions r where r.article_id = $1 and r.number > $2)
    then
      raise warning 'Readers still read this text: change or unpublish the article';
    end if;
  end $$`

/** What was frozen for reviewers may go the same way, and no other. */
const frozen = (guarded: 'refuse_change' | 'refuse_change_but_removal') => `
  do $$
  begin
    if to_regclass('review_texts') is null then return; end if;
    drop trigger if exists append_only on review_texts;
    create trigger append_only before update or delete on review_texts for each row execute function ${guarded}();
  end $$`

const alone = (table: string, when: string) =>
  sql.raw(`create trigger append_only before ${when} on "${table}" for each row execute function refuse_change()`)
const whole = (table: string) =>
  sql.raw(`create trigger keep_all before truncate on "${table}" for each statement execute function refuse_change()`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(guard))
  await db.execute(sql.raw(removal))
  for (const table of ['text_removals', 'corrections']) {
    await db.execute(alone(table, 'update or delete'))
    await db.execute(whole(table))
  }
  await db.execute(sql`drop trigger append_only on revisions`)
  await db.execute(sql`
    create trigger append_only before update or delete on revisions
    for each row execute function refuse_change_but_removal()`)
  await db.execute(sql.raw(frozen('refuse_change_but_removal')))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop trigger append_only on revisions`)
  await db.execute(alone('revisions', 'update or delete'))
  for (const table of ['corrections', 'text_removals']) {
    await db.execute(sql.raw(`drop trigger keep_all on "${table}"`))
    await db.execute(sql.raw(`drop trigger append_only on "${table}"`))
  }
  await db.execute(sql.raw(frozen('refuse_change')))
  await db.execute(sql`drop function withdraw_revision_text(uuid, int, text)`)
  await db.execute(sql`drop function refuse_change_but_removal()`)
}
