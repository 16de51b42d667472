/**
 * What is wrong with a field of the form “Ask or comment”, in words that say what to do. The same on the server and
 * while somebody types, so nothing here needs a server.
 */
import { NAME_MOST, WORDS } from './lengths'

const EXAMPLE = 'such as name@example.org'

/** @param words as `plainWords` gave them. */
export function problemOfWords(words: string): string | undefined {
  if (words.length < WORDS.least) return 'Please write your comment or question.'
  if (words.length <= WORDS.most) return undefined
  return `Please shorten it to ${WORDS.most.toLocaleString('en')} characters; now it has ${words.length.toLocaleString('en')}.`
}

/** @param name as `plainLine` gave it. */
export const problemOfName = (name: string): string | undefined =>
  name.length > NAME_MOST ? `Please shorten the name to ${NAME_MOST} characters.` : undefined

export const problemOfConsent = (agrees: boolean): string | undefined =>
  agrees ? undefined : 'Please tick this box: without it we may not read what you wrote.'

/** An address is needed only where an answer is wanted by mail. @param isAddress whether mail could reach it. */
export function problemOfAddress(wantsAnswer: boolean, typed: string, isAddress: boolean): string | undefined {
  if (!wantsAnswer || isAddress) return undefined
  return typed.trim()
    ? `This is not a whole email address, ${EXAMPLE}.`
    : `Please enter your email address, ${EXAMPLE}, or take the tick below away.`
}
