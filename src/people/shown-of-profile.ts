import { idOf } from '@/platform/ids'
import { shownText } from '@/text/shown-text'

/** Everything that the page of a person shows of their profile, as one text, to tell whether it changed. */
export function shownOfProfile(doc: Partial<Record<string, unknown>>): string {
  const { name, role, biography, portrait, credentials, links } = doc
  return JSON.stringify([
    shownText(name, role, biography),
    idOf(portrait),
    rowsOf(credentials, ['abbreviation', 'name', 'issuer', 'medical', 'registry', 'checkedOn', 'expires']),
    rowsOf(links, ['label', 'href']),
  ])
}

/** Without the ids of rows; of a time, the day. */
const rowsOf = (rows: unknown, fields: readonly string[]) =>
  (Array.isArray(rows) ? rows : []).map((row: Partial<Record<string, unknown>>) =>
    fields.map((field) => String(row[field] ?? '').replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1')),
  )
