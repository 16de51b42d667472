/** A word or a number of the text with what is to be known of it before its neighbours are looked at. */
export type Word = {
  text: string
  start: number
  end: number
  /** Small letters, no marks, no apostrophes, no possessive ending. */
  low: string
  capital: boolean
  /** Capitals alone, and more than one. */
  shouted: boolean
  /** It begins a sentence or a line, so that its capital says nothing. */
  first: boolean
  /** It ends in 's or s'. */
  owns: boolean
  /** What stands between the word before and this one. */
  gap: string
}

const pattern = /[\p{L}\p{M}]+(?:['’‘`´-][\p{L}\p{M}]+)*['’]?|\d+(?:[.,]\d+)?/gu
const letters: Record<string, string> = { ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th' }

/** Small letters without accents and marks: "Zoë" is "zoe". */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøıßæœđðþ]/g, (letter) => letters[letter] ?? letter)

/** The words of a text in their order. A text in capitals throughout is read as if it had none. */
export function wordsOf(text: string): Word[] {
  const shouting = isShouted(text)
  const words: Word[] = []
  let from = 0
  for (const { index, 0: match } of text.matchAll(pattern)) {
    const closing = /[^s]['’]$/i.test(match) ? 1 : 0
    const word = match.slice(0, match.length - closing)
    const gap = text.slice(from, index)
    const owns = /['’‘`´]s$|s['’]$/i.test(word)
    const bare = owns ? word.replace(/['’‘`´]s?$/i, '') : word
    words.push({
      text: word,
      start: index,
      end: index + (owns ? bare.length : word.length),
      low: folded(bare).replace(/['’‘`´]/g, ''),
      capital: !shouting && /^\p{Lu}/u.test(word),
      shouted: !shouting && /^\p{Lu}{2,}$/u.test(bare),
      first: index === 0 || /[.!?\n…:;]|[“"]$/.test(gap) || from === 0,
      owns,
      gap,
    })
    from = index + word.length
  }
  return words
}

const isShouted = (text: string) => {
  const large = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return large > 12 && large > small * 3
}
