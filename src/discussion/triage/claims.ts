import type { WholeReason } from '../reasons'
import { hold, type Phase } from './phase'

const AMOUNT =
  '\\d+(?:[.,]\\d+)?\\s?(?:mg|ml|mcg|iu|drops?|tsp|teaspoons?|tablespoons?|tablets?|tabs?|capsules?|ppm|g)\\b'

/** What tells others what to do. Somebody who says or asks what they did themselves makes no claim. */
const table: readonly [WholeReason, RegExp][] = [
  [
    'claim:dose',
    new RegExp(
      `(?:^|[.!?,;\\n]\\s*|\\b(?:just|please|always|should|can|must|to|and|then)\\s)(?:give|take|try|use|put|add|mix|dab)\\b(?! me\\b)[^.!?\\n]{0,40}\\b${AMOUNT}(?![^.!?\\n]*\\?)`,
    ),
  ],
  [
    'claim:dose',
    /\b(?:double|triple|increase|halve) (?:the|your|their|her|his) dose\b(?![^.!?\n]*\?)|\b(?:safe|fine|ok|okay) to (?:double|exceed) the dose\b/,
  ],
  [
    'claim:stop',
    /(?:^|[.!?,;\n]\s*|\b(?:just|please|you should|you can|you must|better|to)\s)(?:stop|quit|skip|don'?t (?:take|give|bother with)|do not (?:take|give)|come off|throw (?:away|out)|ditch)\b[^.!?\n]{0,25}\b(?:medic\w+|meds|antibiotics?|pills?|tablets?|insulin|inhalers?|steroids?|antidepressants?|ssris?|sertraline|treatment|vitamin k|vit k|formula)\b(?![^.!?\n]*\?)/,
  ],
  [
    'claim:vaccine',
    /\b(?:vaccin\w*|vaxx?\w*|jabs?|shots?|mmr|immuni[sz]ations?)\b[^.!?\n]{0,40}\b(?:cause[sd]?|poison\w*|toxic|toxins?|mercury|kill\w*|damage[sd]?|injur\w*|autism|sids|microchips?|are (?:dangerous|a scam|unsafe|not safe)|don'?t work)\b(?![^.!?\n]*\?)/,
  ],
  [
    'claim:vaccine',
    /\b(?:don'?t|do not|never|stop|refuse to|skip) (?:vaccinat\w*|vaxx?\w*|immuni[sz]e|let them (?:vaccinate|jab))\b|\b(?:skip|refuse|say no to|detox (?:from|after)) (?:the |all )?(?:vaccin\w*|jabs?|shots|mmr)\b(?![^.!?\n]*\?)/,
  ],
  [
    'claim:instead',
    /\b(?:cures?|heals?|reverses?|prevents?) (?:the |your |a |any )?(?:autism|cancer|asthma|eczema|diabetes|meningitis|measles|infections?|whooping cough|jaundice|epilepsy|rsv)\b(?![^.!?\n]*(?:\?|rubbish|nonsense|myth))|\b(?:no need|don'?t need|instead of (?:going|seeing|calling)) (?:to see |to call |for )?(?:a |the |your )?(?:doctor|gp|hospital|paediatrician|pediatrician|antibiotics)\b/,
  ],
]

/** Advice on doses, on stopping a treatment, on vaccines: a clinician reads it before anybody else does. */
export const claims: Phase = ({ folded }) => {
  const found = table.filter(([, pattern]) => pattern.test(folded)).map(([reason]) => reason)
  return [...new Set(found)].map(hold)
}
