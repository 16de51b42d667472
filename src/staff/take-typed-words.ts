import type { FieldHook } from 'payload'
import { typedWords } from '@/text/typed-words'

/** For short words of staff that stand in public lists: what nobody sees is taken out before they are checked. */
export const takeTypedWords: FieldHook = ({ value }) => (typeof value === 'string' ? typedWords(value) : value)
