/**
 * No sequence of edits, moves, publications under any class, signatures, withdrawals and clock moves ever shows as
 * reviewed a word that stands outside a signed text, spelling that a machine agreed to aside.
 */
import { expect, test } from 'vitest'
import { type KnownText, stepsOf } from '@/articles/text-history'
import type { ReviewRow } from '@/reviews/credits'
import { standingOf } from '@/reviews/standing'
import { contentHash } from '@/text/hash'
import { sectionsOf } from '@/text/sections'
import { type Chance, chance, seeds } from '../text/chance'

type Section = { heading: string; words: string[] }
type World = {
  sections: Section[]
  published: KnownText[]
  rows: ReviewRow[]
  signedTexts: Map<string, string>
  now: number
}

const misspelt: Record<string, string> = { becuase: 'because', freind: 'friend', recieve: 'receive', untill: 'until' }
const vocabulary = [
  'milk',
  'sleep',
  'night',
  '5',
  '50',
  'mg',
  'not',
  'safe',
  'unsafe',
  'hyper',
  'hypo',
  ...Object.keys(misspelt),
  ...Object.values(misspelt),
]
const headings = ['Milk', 'Sleep', 'Dose', 'Nights', 'Care']
const classes = ['typo', 'link', 'clarity', 'evidence', 'correction']
const DAY = 24 * 3600_000

const canonicalOf = (sections: readonly Section[]) =>
  `bedside-text 1\n\n# A title\n${sections.map(({ heading, words }) => `\n## ${heading}\n\n${words.join(' ')}.\n`).join('')}`

const spelt = (words: readonly string[]) => words.map((word) => misspelt[word] ?? word).join(' ')

/** Heading → words with every spelling mended, from a canonical text. */
const meanings = (text: string) =>
  sectionsOf(text).map(({ heading, text: words }) => `${heading}: ${spelt(words.replace(/[.\n]/g, ' ').split(' '))}`)

function publish({ published, sections, now }: World, changeClass: string): void {
  const text = canonicalOf(sections)
  published.push({ changeClass, hash: contentHash(text), at: new Date(now).toISOString(), text })
}

function act(world: World, { below }: Chance): void {
  const one = <T>(list: readonly T[]): T | undefined => list[below(list.length)]
  const { sections } = world
  const section = one(sections)
  const text = canonicalOf(sections)
  const at = new Date(world.now).toISOString()
  const last = world.published.at(-1)?.text
  switch (below(9)) {
    case 0:
    case 1:
      if (section) section.words[below(section.words.length)] = one(vocabulary) ?? ''
      return
    case 2: {
      const wrong = section?.words.findIndex((word) => word in misspelt) ?? -1
      if (!section || wrong < 0) return
      section.words[wrong] = misspelt[section.words[wrong] ?? ''] ?? ''
      if (last === text) publish(world, 'typo')
      return
    }
    case 3:
      sections.push(...sections.splice(below(sections.length), 1))
      return
    case 4:
      if (below(2) === 0 && sections.length > 1) sections.splice(below(sections.length), 1)
      else sections.push({ heading: one(headings) ?? '', words: ['milk', 'becuase', '5', 'mg'] })
      return
    case 5:
    case 6:
      if (last !== text) publish(world, last === undefined ? 'first' : (one(classes) ?? ''))
      return
    case 7: {
      const all = sectionsOf(text).map(({ hash }) => hash)
      const only = below(2) === 0 ? all : all.filter(() => below(2) === 0)
      world.signedTexts.set(contentHash(text), text)
      world.rows.push({
        id: String(world.rows.length).padStart(4, '0'),
        event: 'signed',
        reviewer: one(['ada', 'ben']) ?? '',
        reviewerName: '',
        credential: '',
        medical: false,
        subjectHash: contentHash(text),
        scope: only.length === all.length ? 'whole' : 'sections',
        sections: only,
        at,
      })
      return
    }
    case 8: {
      const row = one(world.rows)
      if (row && below(2) === 0)
        world.rows.push({ ...row, id: `w${world.rows.length}`, event: 'withdrawn', withdraws: row.id, at })
      else world.now += below(400) * DAY
    }
  }
}

async function look({ published, rows, signedTexts, now }: World) {
  const text = published.at(-1)?.text
  if (!text) return undefined
  const steps = await stepsOf(published)
  const marks = (canonical: string) => sectionsOf(canonical).map(({ hash, heading }) => ({ hash, heading }))
  const standing = standingOf({
    rows,
    signedTexts: new Map([...signedTexts].map(([hash, signed]) => [hash, marks(signed)])),
    steps,
    hash: contentHash(text),
    now: new Date(now).toISOString(),
    months: 24,
  })
  const withdrawn = new Set(rows.map(({ withdraws }) => withdraws))
  const signedWords = rows
    .filter(({ event, id }) => event === 'signed' && !withdrawn.has(id))
    .flatMap(({ subjectHash = '', sections = [] }) => {
      const signed = signedTexts.get(subjectHash) ?? ''
      return meanings(signed).filter((_, index) => sections.includes(sectionsOf(signed)[index]?.hash ?? ''))
    })
  return {
    standing,
    shown: meanings(text),
    headings: marks(text).map(({ heading }) => heading),
    signedWords: new Set(signedWords),
  }
}

const seenSpelling = new Set<string | undefined>()

test.each(seeds(30))('nothing is called reviewed that nobody signed, seed %i', async (seed) => {
  const pick = chance(seed)
  const world: World = {
    sections: headings.slice(0, 3).map((heading) => ({ heading, words: ['milk', 'untill', '5', 'mg', 'not', 'safe'] })),
    published: [],
    rows: [],
    signedTexts: new Map(),
    now: Date.parse('2026-01-01T00:00:00Z'),
  }
  for (let step = 0; step < 60; step += 1) {
    act(world, pick)
    const seen = await look(world)
    if (!seen) continue
    const { standing, shown, signedWords } = seen
    if (standing.whole) seenSpelling.add(standing.since ?? 'as signed')
    const open = new Set([...standing.notReviewed, ...standing.changed.map(({ heading }) => heading)])
    const reviewed =
      standing.credits.length === 0
        ? []
        : seen.headings.flatMap((heading, index) => (open.has(heading) ? [] : [shown[index] ?? '']))
    expect(reviewed.filter((words) => !signedWords.has(words))).toEqual([])
    if (standing.whole) expect(shown.filter((words) => !signedWords.has(words))).toEqual([])
    for (const { whole, kind } of standing.credits)
      if (whole && kind === 'current') expect(shown.filter((words) => !signedWords.has(words))).toEqual([])
    if (standing.lastReviewed)
      expect(world.rows.some(({ event, at }) => event === 'signed' && at === standing.lastReviewed)).toBe(true)
  }
})

test('the chances above held whole reviews, as signed and with spelling mended since', () => {
  expect([...seenSpelling].sort()).toEqual(['as signed', 'typo'])
})
