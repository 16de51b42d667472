/** Whether somebody who writes calls themselves like one of ours. */
import { fold, unmasked } from './fold'
import { hold, type Phase } from './phase'

const TITLE = /^(?:dr|drs|doctor|prof|professor|mr|mrs|ms|miss|mx|sister|nurse|midwife|md|phd|ibclc|rn|rm|frcpch)$/
const OURS = /^(?:admins?|administrators?|editors?|moderators?|webmaster|staff|editorial)$/

/** A name this short says too little when its letters stand in a longer word. */
const LONG_ENOUGH = 7

const wordsIn = (name: string): string[] => {
  const folded = fold(name)
  return [folded, ...unmasked(folded)].flatMap((part) => part.match(/\p{L}+/gu) ?? [])
}

/** What is said of somebody behind a comma, or in brackets, is no part of their name. */
const ownName = (name: string): string[] => {
  const words = wordsIn(name.replace(/[,(–|].*$/su, ''))
  const own = words.filter((word) => !TITLE.test(word))
  return own.length > 0 ? own : words
}

function isLike(words: readonly string[], member: string): boolean {
  const theirs = ownName(member)
  const letters = theirs.join('')
  if (letters.length === 0) return false
  const own = words.filter((word) => !TITLE.test(word))
  if (theirs.length === 1) return own.length === 1 && own[0] === letters
  return (
    theirs.every((word) => words.includes(word)) || (letters.length >= LONG_ENOUGH && words.join('').includes(letters))
  )
}

/** Readers would take their words for ours, so somebody looks first, whoever it is. */
export const names: Phase = ({ name }, { staffNames = [] }) => {
  const words = wordsIn(name)
  if (words.length === 0) return []
  const isOne = words.some((word) => OURS.test(word)) || staffNames.some((member) => isLike(words, member))
  return isOne ? [hold('name:like-staff')] : []
}
