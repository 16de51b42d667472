import type { Candidate, FoundName } from './candidate'
import type { PrivateDetail } from './detail'
import { behind, isOfFamily } from './frames-after'
import { type Frame, frameBefore } from './frames-before'
import { isName } from './name-judgement'
import { nameReach } from './name-reach'
import { nameWording } from './name-wording'
import { publicWords } from './public-words'
import { signatureFrom } from './signatures'
import { tableOf } from './tables'
import { isNameWithS, kindOf } from './word-kinds'
import { type Word, wordsOf } from './words'

/** Names of private people and of the clinicians a family sees. */
export function namesIn(text: string): PrivateDetail[] {
  const words = wordsOf(text)
  const known = publicWords(words)
  const signature = signatureFrom(words, text)
  const foreign = isForeign(words)
  const names: FoundName[] = []
  for (let at = 0; at < words.length; at++) {
    if (known.has(at)) continue
    const name = nameAt(words, at, { signature, foreign }, names.at(-1))
    if (!name) continue
    names.push(name)
    at = name.to
  }
  return nameWording(words, names)
}

/** Small words of the languages that capital nouns or many strange words come from. */
const abroad = tableOf(`
  der das und ist aus mit im zu von auf nicht ein eine wir ich mein meine fur wie est une pas les dans je mon ma
  et du au que el los las con una por para mi il che non della mia per og er det pa ikke jeg min har av til och
  jag inte het een niet mijn met nie jest na czy liebe mejores
`)

/** Whether half of the small words are strange, or some are of another language. */
function isForeign(words: Word[]): boolean {
  const small = words.filter((word) => !word.capital && kindOf(word) !== 'number')
  const strange = small.filter((word) => kindOf(word) === 'unknown').length
  const theirs = words.filter(({ low }) => abroad.has(low)).length
  return (small.length > 1 && strange * 2 > small.length) || theirs * 6 > words.length || theirs > 2
}

type Of = { signature: number; foreign: boolean }

function nameAt(words: Word[], at: number, of: Of, last: FoundName | undefined): FoundName | undefined {
  const { signature, foreign } = of
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
    behind: behind(words, to + 1, (words[to]?.owns ?? false) || (kind === 'unknown' && isNameWithS(word))),
    signed: at >= signature && (at - signature < 3 || words[at - 1]?.capital === true),
    joined,
    joins: joinsAName(words, at),
    long: isLong(words, at, to),
    foreign,
  }
  if (isTownBehind(candidate, last, at)) return undefined
  if (!isName(candidate) || isAuthor(words, at, to)) return undefined
  return {
    from: nameStart(words, at, last?.to ?? -1),
    to,
    frame: frame ?? (joined === 'bare' ? undefined : joined),
    behind: candidate.behind,
    signed: candidate.signed,
  }
}

/** "Oksana Hrytsenko, Lviv": what stands apart behind somebody who signed is where they are. */
const isTownBehind = ({ word, kind, next }: Candidate, last: FoundName | undefined, at: number) =>
  last?.to === at - 1 &&
  (last.signed || (last.to > last.from && (next === undefined || /^ ?[.)]/.test(next.gap)))) &&
  kind === 'unknown' &&
  /^(?: ?[,(–-]|\.?\n)/.test(word.gap)

const isLong = (words: Word[], at: number, to: number) =>
  to > at &&
  words.slice(at, to + 1).every((word) => word.capital && !word.shouted && /^(unknown|given|word)$/.test(kindOf(word)))

/** Initials before a name, and a capital word that bears marks, go with it: "E. M. Thackeray", "Tố Uyên". */
function nameStart(words: Word[], at: number, after: number): number {
  let from = at
  while (from - 1 > after && words[at]?.capital) {
    const before = words[from - 1]
    const gap = words[from]?.gap ?? ''
    const initial = before && /^\p{Lu}$/u.test(before.text) && before.text !== 'I' && /^\.? ?$/.test(gap)
    const marked = before?.capital && gap === ' ' && before.text.toLowerCase() !== before.low && !before.first
    if (!initial && !marked) break
    from -= 1
  }
  return from
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
  const kind = third && kindOf(third)
  return (
    (kind === 'given' || (kind === 'unknown' && words[at]?.capital === true)) &&
    (kind === 'unknown' || third?.capital === words[at]?.capital)
  )
}

/** Of organisations and of figures with a title: "Lullaby Trust", "Prince Louis". */
const institution =
  /^(trust|foundation|league|society|institute|university|council|charity|organisation|organization|magazine|association|academy)$/
/** "Ollie the owl". */
const figures =
  /^(owl|bear|sheep|dragon|builder|tank|pooh|giraffe|fox|rabbit|bunny|tiger|elephant|duck|pig|cat|dog|frog|lion|monkey|engine|whale|dino|dinosaur|unicorn|explorer|train|snail|bee)$/
const throne = /^(st|prince|princess|queen|king|saint|pope|president|lord|sir|duke|duchess|sergeant|captain)$/

const writing =
  /^(book|article|study|paper|written|podcast|research|chapter|blog|video|page|method|course|piece|read|reading|watched|author|authors|watching|follow|following|et)$/

const kindOfNext = (next: Word | undefined) => next !== undefined && kindOf(next) === 'number'

/** Somebody whose work is spoken of: "a book by Ann Smith", "reading Ann Smith", "Smith et al". */
function isAuthor(words: Word[], at: number, to: number): boolean {
  const before = words[at - 1]
  const second = words[at - 2]
  const next = words[to + 1]
  if (
    words.slice(at, to + 1).some(({ low, capital }) => capital && low !== 'charity' && institution.test(low)) ||
    institution.test(next?.low ?? '')
  )
    return true
  if (throne.test(before?.low ?? '') && before?.capital) return true
  if (throne.test(words[at]?.low ?? '') && to > at && words[at]?.capital) return true
  if (next?.low === 'the' && figures.test(words[to + 2]?.low ?? '')) return true
  if (words[at]?.low === 'jan' && kindOfNext(next)) return true
  if (next?.low === 'et' && words[to + 2]?.low === 'al') return true
  if (next && /^ \($/.test(next.gap) && /^(19|20)\d\d$/.test(next.low)) return true
  if (before?.low === 'by' && writing.test(second?.low ?? '')) return true
  return to > at && words[at]?.capital === true && writing.test(before?.low ?? '')
}
