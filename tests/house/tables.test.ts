/** Every table has one room and one writer. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { platformTables } from '@/platform/tables'
import { filesIn, withoutComments } from './files'
import { fieldsOf } from './plan'
import { ownersOfDocuments, rooms } from './rooms'

type Table = { foreignKeys: Record<string, { tableTo: string }> }

function lastSchema(): Record<string, Table> {
  const last = readdirSync('src/migrations')
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  const { tables }: { tables: Record<string, Table> } = JSON.parse(readFileSync(`src/migrations/${last}`, 'utf8'))
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name.replace(/^public\./, ''), table]))
}

const rawTables = new Map<string, string>([
  ...Object.keys(platformTables).map((table): [string, string] => [table, 'platform']),
  ...rooms.flatMap(({ name, tables }) => Object.keys(tables ?? {}).map((table): [string, string] => [table, name])),
])

/** Payload names a table after its document, with what hangs below it behind an underscore. */
const belongsTo = (table: string, document: string) => {
  const root = document.replaceAll('-', '_')
  return [root, `_${root}_v`].some((name) => table === name || table.startsWith(`${name}_`))
}

function ownersOf(table: string): string[] {
  const documents = [...ownersOfDocuments].filter(([slug]) => belongsTo(table, slug)).map(([, { room }]) => room)
  const raw = rawTables.get(table)
  return [...documents, ...(raw ? [raw] : []), ...(table.startsWith('payload_') ? ['payload'] : [])]
}

test('every table belongs to exactly one room', async () => {
  const tables = Object.keys(lastSchema()).sort()
  const owned = tables.map((table) => `${table.padEnd(32)} ${ownersOf(table).join(' AND ') || 'NOBODY'}`)
  expect(owned.filter((line) => / AND |NOBODY/.test(line))).toEqual([])
  await expect(`${owned.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/tables.txt')
})

test('every raw table that a room declares is in the migrations', () => {
  const known = Object.keys(lastSchema())
  expect([...rawTables.keys()].filter((table) => !known.includes(table))).toEqual([])
})

test('what is appended once points nowhere, so that removing a person never touches it', () => {
  const schema = lastSchema()
  const kept = ['revisions', 'reviews', 'consent_events', 'chunk_decisions', 'moderation_log']
  expect(kept.filter((table) => Object.keys(schema[table]?.foreignKeys ?? { missing: 1 }).length > 0)).toEqual([])
  expect(Object.keys(schema).filter((table) => kept.some((one) => table.startsWith(`${one}_`)))).toEqual([])
})

const roomOf = (path: string) => path.match(/^src\/([^/]+)\//)?.[1] ?? ''

/** The sender delivers single letters in the mailroom's name: one sender, one pace, for both. */
const lent: Record<string, string[]> = { letters: ['newsletter'], rate_slots: ['newsletter'] }

/** Payload shows these and never writes them: an entry's id is part of its hash. */
const onlyShown: Record<string, string> = { reviews: 'reviews' }

/** Where our own SQL writes: `file: table`. */
function writes(): { path: string; table: string }[] {
  const statement =
    /\b(?:insert into|delete from|truncate|(?<!for )(?<!do )update)\s+"?([a-z_]+)"?(?=\s+(?:as\s+)?[a-z_]*\s*(?:set\b|\(|where\b|values\b|select\b|using\b)|\s*[`']|\s*\()/g
  return filesIn('src').flatMap(({ path, words }) =>
    [...withoutComments(words).matchAll(statement)].map((match) => ({ path, table: match[1] ?? '' })),
  )
}

test('our SQL writes only raw tables, each from its own room', () => {
  const found = writes()
  expect(found.length).toBeGreaterThan(20)
  expect(documentWrites().filter(({ slug }) => slug in onlyShown)).toEqual([])
  const strangers = found.filter(({ path, table }) => {
    const owner = rawTables.get(table) ?? onlyShown[table]
    return owner === undefined || ![owner, ...(lent[table] ?? [])].includes(roomOf(path))
  })
  expect(strangers).toEqual([])
})

/** Where Payload is asked to write a document. */
function documentWrites(): { path: string; slug: string }[] {
  const call =
    /\.(create|update|updateByID|delete|duplicate|restoreVersion|updateGlobal)\(\s*\{\s*(?:collection|slug): '([\w-]+)'/g
  return filesIn('src').flatMap(({ path, words }) =>
    [...withoutComments(words).matchAll(call)].map((match) => ({ path, slug: match[2] ?? '' })),
  )
}

test('a document is written only by its own room, and by the sample', () => {
  const found = documentWrites()
  expect(found.length).toBeGreaterThan(5)
  const strangers = found.filter(
    ({ path, slug }) => roomOf(path) !== 'sample' && ownersOfDocuments.get(slug)?.room !== roomOf(path),
  )
  expect(strangers).toEqual([])
})

test('a relationship points to its own room or an earlier one', () => {
  const upwards = rooms.flatMap((room, at) =>
    [...room.collections, ...(room.globals ?? [])].flatMap((owner) =>
      fieldsOf(owner).flatMap(({ path, field }) => {
        const to = 'relationTo' in field ? [field.relationTo].flat() : []
        const later = to.filter((slug) => (ownersOfDocuments.get(slug)?.at ?? Number.POSITIVE_INFINITY) > at)
        return later.map((slug) => `${owner.slug}.${path} → ${slug}`)
      }),
    ),
  )
  expect(upwards).toEqual([])
})

test('a link in a text points to its own room or an earlier one', () => {
  const upwards = filesIn('src').flatMap(({ path, words }) => {
    const at = rooms.findIndex(({ name }) => name === roomOf(path))
    const slugs = [...words.matchAll(/linksTo: \[([^\]]*)\]/g)].flatMap((match) => (match[1] ?? '').match(/\w+/g) ?? [])
    return slugs.filter((slug) => (ownersOfDocuments.get(slug)?.at ?? -1) > at).map((slug) => `${path} → ${slug}`)
  })
  expect(upwards).toEqual([])
})
