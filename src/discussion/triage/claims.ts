import type { WholeReason } from '../reasons'
import { hold, type Phase } from './phase'

const AMOUNT =
  '\\d+(?:[.,]\\d+)?\\s?(?:mg|ml|mcg|iu|drops?|tsp|teaspoons?|tablespoons?|tablets?|tabs?|capsules?|ppm|g)\\b'
/** To others: at the head of a sentence, or after such words. Not what somebody did, or was told, themselves. */
const TELLS = '(?:^\\W*|\\b(?:just|please|always|you should|you can|you must)\\s)'
const MEDICINE =
  '(?:medic\\w+|meds|antibiotics?|pills?|tablets?|insulin|inhalers?|steroids?|antidepressants?|ssris?|sertraline|treatment|vit(?:amin)? k)'
const VACCINES = '(?:vaccin\\w*|vaxx?\\w*|jabs?|shots?|mmr|immuni[sz]ations?)'
const HARMS =
  "(?:cause[sd]?|poison\\w*|toxic|toxins?|mercury|kill\\w*|damage[sd]?|injur\\w*|autism|sids|microchips?|are (?:dangerous|a scam|unsafe)|don'?t work)"
const ILLNESS =
  '(?:autism|cancer|asthma|eczema|diabetes|meningitis|measles|infections?|whooping cough|jaundice|epilepsy|rsv)'

/** Whoever says that it is not so makes no such claim. */
const DENIED =
  /n't\b|\b(?:no (?:link|evidence|proof)|not|never|myths?|rubbish|nonsense|debunked|lie[sd]?|fake|claim(?:s|ed)?|hoax|said that|told (?:me|us))\b/

/** What a sentence tells others to do or to believe, and what in it takes that back. */
const table: readonly { reason: WholeReason; pattern: RegExp; unless?: RegExp }[] = [
  {
    reason: 'claim:dose',
    pattern: new RegExp(`${TELLS}(?:give|take|try|use|put|add|mix)\\b(?! me\\b).{0,40}\\b${AMOUNT}`),
  },
  {
    reason: 'claim:dose',
    pattern:
      /\b(?:double|triple|increase|halve) (?:the|your|their|her|his) dose\b|\b(?:safe|fine|ok|okay) to (?:double|exceed) the dose\b/,
  },
  {
    reason: 'claim:stop',
    pattern: new RegExp(
      `${TELLS}(?:stop|quit|skip|don'?t (?:take|give|bother with)|do not (?:take|give)|come off|throw (?:away|out)|ditch)\\b.{0,25}\\b${MEDICINE}\\b`,
    ),
  },
  { reason: 'claim:vaccine', pattern: new RegExp(`\\b${VACCINES}\\b.{0,40}\\b${HARMS}\\b`), unless: DENIED },
  {
    reason: 'claim:vaccine',
    pattern: new RegExp(
      `${TELLS}(?:(?:don'?t|do not|never|stop|refuse to) (?:vaccinat\\w*|vaxx?\\w*|immuni[sz]e)|(?:skip|refuse|say no to|detox (?:from|after)) (?:the |all )?${VACCINES})\\b`,
    ),
  },
  {
    reason: 'claim:instead',
    pattern: new RegExp(`\\b(?:cures?|heals?|reverses?) (?:the |your |a |any )?${ILLNESS}\\b`),
    unless: DENIED,
  },
  {
    reason: 'claim:instead',
    pattern:
      /\b(?:no need|you don'?t need) (?:to (?:see|call|go to) )?(?:a |the |your )?(?:doctor|gp|hospital|pa?ediatrician|antibiotics)\b/,
  },
]

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n/)

const isQuestion = (sentence: string): boolean => sentence.trimEnd().endsWith('?')

/** Advice on doses, on stopping a treatment, on vaccines: a clinician reads it before anybody else does. */
export const claims: Phase = ({ folded }) => {
  const told = sentencesOf(folded).filter((sentence) => !isQuestion(sentence))
  const found = table.filter(({ pattern, unless }) =>
    told.some((sentence) => pattern.test(sentence) && !unless?.test(sentence)),
  )
  return [...new Set(found.map(({ reason }) => reason))].map(hold)
}
