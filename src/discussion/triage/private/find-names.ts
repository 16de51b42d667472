import type { PrivateDetail } from './detail'
import { behind, isOfFamily } from './frames-after'
import { type Frame, frameBefore } from './frames-before'
import { type Candidate, isName } from './name-judgement'
import { nameReach } from './name-reach'
import { nameWording } from './name-wording'
import { publicWords } from './public-words'
import { signatureFrom } from './signatures'
import { isNameWithS, kindOf } from './word-kinds'
import { type Word, wordsOf } from './words'

/** A name in the words: the first and the last of them, and what made it one. */
export type FoundName = {
  from: number
  to: number
  frame: Frame | undefined
  behind: Candidate['behind']
  signed: boolean
}

/** Names of private people and of the clinicians a family sees. */
export function namesIn(text: string): PrivateDetail[] {
  const words = wordsOf(text)
  const known = publicWords(words)
  const signature = signatureFrom(words, text)
  const names: FoundName[] = []
  for (let at = 0; at < words.length; at++) {
    if (known.has(at)) continue
    const name = nameAt(words, at, signature, names.at(-1))
    if (!name) continue
    names.push(name)
    at = name.to
  }
  return nameWording(words, names)
}

function nameAt(words: Word[], at: number, signature: number, last: FoundName | undefined): FoundName | undefined {
  const word = words[at]
  if (!word) return undefined
  const kind = kindOf(word)
  if (kind === 'number') return undefined
  const joined = joinedTo(words, at, last)
  const next = words[at + 1]
  const frame = frameBefore(words, at) ?? familyFrame(words, at)
  const to = nameReach(words, at, frame)
  const candidate: Candidate = {
    word,
    kind,
    before: words[at - 1],
    next,
    nextKind: next && kindOf(next),
    frame,
    behind: behind(words, to + 1, (words[to]?.owns ?? false) || isNameWithS(word)),
    signed: at >= signature,
    joined,
    joins: joinsAName(words, at),
  }
  if (!isName(candidate) || isAuthor(words, at, to)) return undefined
  return {
    from: at,
    to,
    frame: frame ?? (joined === 'bare' ? undefined : joined),
    behind: candidate.behind,
    signed: candidate.signed,
  }
}

function familyFrame(words: Word[], at: number): Frame | undefined {
  const next = words[at + 1]
  if (next && /^(family|household|twins|clan)$/.test(next.low) && words[at - 1]?.low === 'the' && words[at]?.capital)
    return { role: 'family', strong: true }
  if (
    next?.low === 'to' &&
    /^(us|me|friends|everyone|family)$/.test(words[at + 2]?.low ?? '') &&
    /\($/.test(words[at]?.gap ?? '')
  )
    return { role: 'named', strong: true }
  return isOfFamily(words, at + 1) && /^,? ?\(?$/.test(next?.gap ?? '')
    ? { role: 'kin', strong: false, by: 'family' }
    : undefined
}

/** The frame of the name before, when this word is joined to it: "Ruby, Jack and Mia". */
function joinedTo(words: Word[], at: number, last: FoundName | undefined): Frame | 'bare' | undefined {
  if (!last) return undefined
  const gap = words[at]?.gap ?? ''
  const direct = last.to === at - 1 && /^ ?[,&+/] ?$/.test(gap)
  const and = last.to === at - 2 && /^(and|n|y|und|et|plus)$/.test(words[at - 1]?.low ?? '')
  return direct || and ? (last.frame ?? 'bare') : undefined
}

function joinsAName(words: Word[], at: number): boolean {
  const next = words[at + 1]
  const third =
    /^(and|n)$/.test(next?.low ?? '') && next?.gap === ' '
      ? words[at + 2]
      : /^ ?[&+] ?$/.test(next?.gap ?? '')
        ? next
        : undefined
  return third !== undefined && kindOf(third) === 'given' && third.capital === words[at]?.capital
}

const writing =
  /^(book|article|study|paper|written|podcast|research|chapter|blog|video|page|method|course|piece|read|reading|watched|author|authors|watching|follow|following|et)$/

/** Somebody whose work is spoken of: "a book by Ann Smith", "reading Ann Smith", "Smith et al". */
function isAuthor(words: Word[], at: number, to: number): boolean {
  const before = words[at - 1]
  const second = words[at - 2]
  const next = words[to + 1]
  if (next?.low === 'et' && words[to + 2]?.low === 'al') return true
  if (next && /^ \($/.test(next.gap) && /^(19|20)\d\d$/.test(next.low)) return true
  if (before?.low === 'by' && writing.test(second?.low ?? '')) return true
  return to > at && words[at]?.capital === true && writing.test(before?.low ?? '')
}
