import { breathingAndWaking } from './breathing-and-waking'
import { burnsAndWater } from './burns-and-water'
import { classes } from './classes'
import { classicalOfMishaps } from './classical-of-mishaps'
import { classicalOfTheBody } from './classical-of-the-body'
import { feverAndIllness } from './fever-and-illness'
import { inFewWords } from './in-few-words'
import { injuries } from './injuries'
import { mind } from './mind'
import { mothers } from './mothers'
import { type Found, PhraseIndex, phrasesOf } from './phrases'
import type { Sign } from './sign'
import { stomachAndHome } from './stomach-and-home'
import { swallowedAndAllergy } from './swallowed-and-allergy'
import type { Word } from './word'

export const allSigns: readonly Sign[] = [
  ...classicalOfTheBody,
  ...classicalOfMishaps,
  ...feverAndIllness,
  ...breathingAndWaking,
  ...swallowedAndAllergy,
  ...injuries,
  ...burnsAndWater,
  ...stomachAndHome,
  ...mind,
  ...mothers,
  ...inFewWords,
]

/** A sign found: where its first part stands, and the other parts it needs, any of which will do. */
export type Hit = Found & { sign: Sign; needs: Found[][] }

type Owner = { sign: Sign; part: 0 | 1 | 2 }
const index = new PhraseIndex<Owner>()
for (const sign of allSigns) {
  for (const [part, text] of [
    [0, sign.says],
    [1, sign.and],
    [2, sign.also],
  ] as const) {
    for (const phrase of phrasesOf(text ?? '', classes)) index.add(phrase, { sign, part })
  }
}

export function signsIn(words: Word[]): Hit[] {
  const found = new Map<Sign, [Found[], Found[], Found[]]>()
  for (const { from, to, owner } of index.find(words)) {
    const parts = found.get(owner.sign) ?? [[], [], []]
    parts[owner.part].push({ from, to })
    found.set(owner.sign, parts)
  }
  return [...found].flatMap(([sign, [says, and, also]]) =>
    says.flatMap((hit) => {
      const near = (other: Found) =>
        !(other.from === hit.from && other.to === hit.to) &&
        Math.max(other.from - hit.to, hit.from - other.to) <= (sign.within ?? 30)
      const needs = [...(sign.and ? [and.filter(near)] : []), ...(sign.also ? [also.filter(near)] : [])]
      return needs.every((part) => part.length > 0) ? [{ ...hit, sign, needs }] : []
    }),
  )
}
