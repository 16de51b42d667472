import { assertNever } from '@/platform/verdict'
import type { Doubt } from '../checklist-rules'

/** Why a change is not believed to be what it was called, with the word that speaks against it. */
export function saysDoubt({ reason, respelling }: Doubt): string {
  const seen = respelling ? `“${respelling.was}” became “${respelling.is}”: ` : ''
  const said = `${seen}${because(reason)}.`
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function because(reason: Doubt['reason']): string {
  switch (reason) {
    case 'number':
      return 'a number is not a spelling'
    case 'unit':
      return 'a unit is not a spelling'
    case 'negation':
      return 'a yes or a no is not a spelling'
    case 'direction':
      return 'how much or which way is not a spelling'
    case 'drug':
      return 'the name of a medicine is not a spelling'
    case 'capital':
      return 'capital letters are more than a spelling'
    case 'name':
      return 'a name is not a spelling'
    case 'letters':
      return 'this is more than the spelling of one word'
    case 'opposite':
      return 'it is not certain which word was meant'
    case 'words-added-or-removed':
      return 'words were added or taken away, which is more than a spelling'
    case 'more-than-words':
      return 'more than words was touched, such as punctuation, a link, a picture or a heading'
    case 'too-many-words':
      return 'more than five words changed, which is more than a slip of the pen'
    case 'too-far':
      return 'the two words are too far apart for a slip of the pen'
    case 'real-word':
      return 'the first was a word already, so the meaning may be another'
    case 'unknown-word':
      return 'the second is not in the dictionary'
    case 'more-than-links':
      return 'more than the address of a link changed'
    case 'no-text-before':
      return 'the text that readers had was removed, so nothing can be compared'
    default:
      return assertNever(reason)
  }
}
