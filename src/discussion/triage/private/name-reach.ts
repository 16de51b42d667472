import type { Frame } from './frames-before'
import { kin, neutral, personal } from './people-words'
import { kindOf } from './word-kinds'
import type { Word } from './words'

const particle = /^(van|von|der|den|de|la|le|du|da|dos|del|di|al|el|bin|binti|ibn|ben|abu|ni|mac|mc|o|ter|zu|st)$/

/** The last word of the name that begins at `at`: surnames, second names, initials and particles go with it. */
export function nameReach(words: Word[], at: number, frame: Frame | undefined): number {
  let to = at
  while (to - at < 5 && !words[to]?.owns) {
    const next = words[to + 1]
    if (!next) break
    if (goesOn(words, to, next, frame)) to += 1
    else if (particle.test(next.low) && next.gap === ' ' && words[to + 2]?.gap === ' ' && capitalOf(words, to + 2))
      to += 2
    else if (particle.test(next.low) && particle.test(words[to + 2]?.low ?? '') && capitalOf(words, to + 3)) to += 3
    else break
  }
  return to
}

const capitalOf = (words: Word[], at: number) => words[at]?.capital === true && kindOf(words[at]) !== 'ordinary'

function goesOn(words: Word[], to: number, next: Word, frame: Frame | undefined): boolean {
  const word = words[to]
  if (!word || kin.has(next.low) || neutral.has(next.low) || personal.has(next.low)) return false
  const initial = /^\p{L}$/u.test(word.low) && word.capital
  if (next.gap !== ' ' && !(initial && /^\. ?$/.test(next.gap))) return false
  const kind = kindOf(next)
  if (kind === 'number' || kind === 'thing')
    return kind === 'thing' && word.capital && next.capital && frame?.strong === true && !/^(nhs|covid)$/.test(next.low)
  if (particle.test(word.low) && next.capital && kind !== 'ordinary') return true
  if (word.capital) {
    if (!next.capital) return particleBefore(word, next)
    return kind !== 'ordinary' || (frame?.role === 'clinician' && !next.shouted && next.low.length > 3)
  }
  if (kind === 'given') return true
  const named = frame?.role === 'named' || frame?.role === 'titled' || frame?.role === 'clinician'
  return kind === 'unknown' && named && next.low.length > 2 && !next.capital
}

/** "Van der Merwe": small particles after a capital one are met in nameReach. */
const particleBefore = (word: Word, next: Word) => particle.test(word.low) && particle.test(next.low)
