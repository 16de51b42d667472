import type { PrivateDetail } from './detail'

/** The text with each detail in its general words, readable as it stands. */
export function reworded(text: string, details: PrivateDetail[]): string {
  let general = ''
  let from = 0
  for (const { start, end, instead } of details) {
    const between = text.slice(from, start)
    if (instead !== '') {
      general += between + instead
      from = end
      continue
    }
    const left = leftOut(general, between, text, end)
    general = left.general
    from = left.from
  }
  return general + text.slice(from)
}

/** A name that is left out takes its comma, its brackets or its "and" along. */
function leftOut(general: string, between: string, text: string, end: number): { general: string; from: number } {
  const linked = /^[\s,&+]*(?:and|n|&|\+)?[\s]*$/i.test(between) && general !== ''
  const before = (linked ? general : general + between).replace(/[\s,:–-]*(?:and|&)?\s*$/u, (tail) =>
    linked ? tail : keptTail(tail),
  )
  const open = /\s*[("“'‘]$/.exec(before)?.[0] ?? ''
  const closing = /^[)"”'’]/.test(text.slice(end)) && open !== '' ? 1 : 0
  const kept = open !== '' && closing === 1 ? before.slice(0, -open.length) : before
  const next = text.slice(end + closing)
  const comma = /[,(–-]\s?$/.test(between) && /^,/.test(next) ? 1 : 0
  return { general: kept.trimEnd(), from: end + closing + comma }
}

/** "my son and Luka": a word that joins is kept with what it joins to. */
const keptTail = (tail: string) => (/and|&/.test(tail) ? tail.trimEnd() : '')
