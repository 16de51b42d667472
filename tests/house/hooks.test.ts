/** Every hook of the house. Hooks refuse, derive, announce, or write their own room's records; nothing else. */
import type { Field, SanitizedConfig } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { fieldsOf, isFrameworks, planOfTheHouse } from './plan'

let plan: SanitizedConfig

beforeAll(async () => {
  plan = await planOfTheHouse()
}, 60_000)

type Hooks = Partial<Record<string, unknown>>
type Hook = { where: string; when: string; name: string }

const namesOf = (where: string, hooks: Hooks): Hook[] =>
  Object.entries(hooks).flatMap(([when, list]) =>
    (Array.isArray(list) ? list : []).map((hook: unknown) => ({
      where,
      when,
      name: typeof hook === 'function' ? hook.name : String(hook),
    })),
  )

const hooksOf = (field: Field): Hooks => ('hooks' in field && field.hooks ? { ...field.hooks } : {})

/** Fields that Payload adds of itself, with hooks of its own. */
const isPayloads = (path: string) => /\.(id|url|thumbnailURL)$|^staff\.email$/.test(path)

/** A function that was given no name of its own carries its property's. */
const isUnnamed = ({ when, name }: Hook) => name === '' || name === when || name === 'default'

function ours(): { documents: Hook[]; fields: Hook[] } {
  const owners = [...plan.collections, ...plan.globals].filter(({ slug }) => !isFrameworks(slug))
  return {
    documents: owners.flatMap(({ slug, hooks }) => namesOf(slug, { ...hooks })),
    fields: owners.flatMap((owner) =>
      fieldsOf(owner)
        .filter(({ path, field }) => field.type !== 'richText' && !isPayloads(`${owner.slug}.${path}`))
        .flatMap(({ path, field }) => namesOf(`${owner.slug}.${path}`, hooksOf(field))),
    ),
  }
}

test('the inventory of hooks stands as it was agreed', async () => {
  const { documents, fields } = ours()
  const lines = [...documents, ...fields].map(
    ({ where, when, name }) => `${where.padEnd(30)} ${when.padEnd(16)} ${name || '(unnamed)'}`,
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/hooks.txt')
})

test('every hook has a name', () => {
  const { documents, fields } = ours()
  expect([...documents, ...fields].filter(isUnnamed)).toEqual([])
})

test('no document does anything when it is read', () => {
  const { documents } = ours()
  expect(
    documents.filter(({ when }) => ['beforeRead', 'afterRead', 'afterOperation', 'beforeSync'].includes(when)),
  ).toEqual([])
})
