import type { Calm } from './calm'
import { calms } from './calms'
import { classes } from './classes'
import { type Found, PhraseIndex, phrasesOf } from './phrases'
import type { Hit } from './signs-in'
import type { Word } from './word'

const index = new PhraseIndex<Calm>()
for (const calm of calms) for (const phrase of phrasesOf(calm.says, classes)) index.add(phrase, calm)

const negators = new Set(classes.no.trim().split(/\s+/))
/** "not even two months" is still two months. */
const ages = new Set(['#young', '#threemonths', '#child', '#pp', '#pregnant'])
const turns = new Set(
  'but now tonight today rightnow again since yesterday lastnight still keeps just suddenly however #justnow #minutes'.split(
    ' ',
  ),
)

export type Calming = Found & { owner: Calm }

/** What takes danger away in these words. */
export const calmingIn = (words: Word[]): Calming[] =>
  [...index.find(words)].filter(({ from, to }) => words[from]?.clause === words[to]?.clause)

/** The signs that nothing takes away. */
export function standing(words: Word[], hits: Hit[], calming: Calming[]): Hit[] {
  const isNow = words.some(({ word }) => saysWhen.has(word))
  const reaching = calming.filter(({ owner }) => !(owner.unlessNow && isNow))
  const stands = (part: Found, hit: Hit) =>
    !isNegated(words, part) && !reaching.some((calm) => reaches(words, calm, part) && takes(calm.owner, hit))
  return hits.filter((hit) => stands(hit, hit) && hit.needs.every((part) => part.some((one) => stands(one, hit))))
}

const saysWhen = new Set(classes.soon.trim().split(/\s+/))

const takes = (calm: Calm, { sign }: Hit) =>
  (calm.takes === 'all' || sign.weight !== 'alone') && !(calm.unlessNow && sign.happened)

/** "no fever", "without a rash": a negator up to three words before, in the same clause. */
function isNegated(words: Word[], { from }: Found): boolean {
  if (ages.has(words[from]?.word ?? '')) return false
  const clause = words[from]?.clause
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const word = words[at]
    if (!word || word.clause !== clause || turns.has(word.word) || word.word === 'and') return false
    if (negators.has(word.word)) return true
  }
  return false
}

function reaches(words: Word[], calm: Found & { owner: Calm }, part: Found): boolean {
  const [first, sign] = [words[calm.from], words[part.from]]
  if (!first || !sign) return false
  switch (calm.owner.reach) {
    case 'words':
      return calm.from <= part.to && part.from <= calm.to
    case 'sentence':
      return first.sentence === sign.sentence && !turnsBetween(words, calm, part)
    case 'text':
      return !turnsBetween(words, calm, part)
  }
}

/** A turn such as "but now" between the calm and the sign, the sign coming later or standing by itself. */
function turnsBetween(words: Word[], calm: Found, part: Found): boolean {
  const [from, to] = calm.from < part.from ? [calm.to + 1, part.to] : [part.from, calm.from - 1]
  for (let at = from; at <= to; at++) if (turns.has(words[at]?.word ?? '')) return true
  return false
}
