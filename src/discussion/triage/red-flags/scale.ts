import { contextsOfCalm } from './contexts-of-calm'
import { contextsOfDanger } from './contexts-of-danger'
import type { WordGroup } from './word-group'
import { wordsAgainst } from './words-against'
import { wordsFor } from './words-for'

/** Groups that tell of one body here and now; a figure of speech hides their words. */
export const groupsFor: readonly WordGroup[] = [...wordsFor, ...contextsOfDanger]

/** Every group of the scale: many parents tell of danger without its usual words, and many use those words in peace. */
export const scale: readonly WordGroup[] = [...groupsFor, ...wordsAgainst, ...contextsOfCalm]
