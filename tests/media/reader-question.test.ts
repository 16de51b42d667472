import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalText } from '@/text/canonical'
import { walkBody } from '@/text/walk'
import { articleData, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

type Fields = Record<string, unknown>

const bodyWith = (fields: Fields) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    children: [
      {
        type: 'block',
        version: 2,
        format: '',
        fields: { id: '66f0a1b2c3d4e5f601234567', blockType: 'readerQuestion', ...fields },
      },
    ],
  },
})

const fieldsOf = (body: unknown): Fields => JSON.parse(JSON.stringify(body)).root.children[0].fields
const canonicalOf = (body: unknown) =>
  canonicalText({ title: 'Tea', standfirst: '', inShort: '', body: walkBody(body) })

test('the server gives a reader’s words their salt and hash once; taking them back changes no canonical text', async () => {
  const { payload } = house()
  const { body: answer } = await articleData(payload)
  const req = await staffOf(payload, 'author')
  const made = { draft: true as const, overrideAccess: false, req }
  const words = 'May I drink tea?'
  const { id, body } = await payload.create({
    collection: 'articles',
    data: { title: 'Tea', body: bodyWith({ words, text: answer, salt: 'mine', wordsHash: 'mine' }), _status: 'draft' },
    ...made,
  })
  const first = fieldsOf(body)
  expect(first.salt).toMatch(/^[0-9a-f]{64}$/)
  expect(first.wordsHash).toBe(createHash('sha256').update(`${first.salt}\n${words}`).digest('hex'))
  expect(canonicalOf(body)).toContain(`@reader-question ${first.reference}|${first.wordsHash}\n`)
  expect(canonicalOf(body)).not.toContain(words)

  const save = async (fields: Fields) =>
    (await payload.update({ collection: 'articles', id, data: { body: bodyWith(fields) }, ...made })).body
  expect(fieldsOf(await save(first))).toEqual(first)
  // An editor that is still open has not been told what the server derived.
  expect(fieldsOf(await save({ words, text: answer }))).toEqual(first)
  const blanked = await save({ ...first, words: '' })
  expect(fieldsOf(blanked)).toMatchObject({ words: '', salt: first.salt, wordsHash: first.wordsHash })
  expect(canonicalOf(blanked)).toBe(canonicalOf(body))
  expect(canonicalOf(await save({ ...first, words: 'May I drink coffee?' }))).not.toBe(canonicalOf(body))
})
