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
  const linked = between.length < 12 && /^[\s,&+]*(?:and|n)?\s*$/i.test(between) && general !== ''
  const whole = linked ? general : general + between
  const tail = /[\s,:–-]{0,9}$/.exec(whole.slice(-9))?.[0] ?? ''
  const before = linked ? whole : whole.slice(0, whole.length - tail.length)
  const open = /[("“'‘]$/.test(before) && /^[)"”'’]/.test(text.slice(end, end + 1)) ? 1 : 0
  const comma = /[,–-]\s?$/.test(between) && text[end + open] === ',' ? 1 : 0
  const space = general === '' && between.trim() === '' && text[end + open + comma] === ' ' ? 1 : 0
  return { general: before.slice(0, before.length - open).trimEnd(), from: end + open + comma + space }
}
