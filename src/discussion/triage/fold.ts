/** Text as the word lists see it: tricks with letters undone. For comparing only, never for showing. */

/** Letters of other scripts that pass for Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а:a в:b е:e ё:e ѕ:s і:i ї:i ј:j к:k м:m н:h о:o п:n р:p с:c т:t у:y х:x һ:h ԁ:d ԛ:q ԝ:w ѵ:v ь:b ' +
    'α:a β:b ε:e η:n ι:i κ:k ν:v ο:o ρ:p τ:t υ:u χ:x ω:w ı:i ɑ:a ɡ:g ł:l ø:o'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
)

/** Digits and signs that pass for letters inside a word. */
const stands: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const LATIN = /\p{Script=Latin}/u
const WORD = /\p{L}+/gu
/** Single letters kept apart by one sign each: `v.i.a.g.r.a`, `w w w`. */
const APART = /(?<![\p{L}\d])\p{L}(?:([ ._*\-·])\p{L}(?:\1\p{L})+)(?![\p{L}\d])/gu

const exchanged = (word: string) => (LATIN.test(word) ? [...word].map((one) => lookAlikes[one] ?? one).join('') : word)

/** Small letters without marks, look-alikes of a Latin word exchanged, single letters put together. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(WORD, exchanged)
    .replace(APART, (letters) => letters.replace(/[^\p{L}]/gu, ''))
    .normalize('NFC')
}

/** Words in which digits or signs stand for letters, with the letters they stand for: `c1al1s` as `cialis`. */
export function unmasked(folded: string): string[] {
  const masked = folded.match(/[\p{L}\d@$!]*\p{L}[\p{L}\d@$!]*/gu) ?? []
  return masked
    .map((word) => word.replace(/!+$/, ''))
    .filter((word) => /[\d@$!]/.test(word))
    .map((word) => [...word].map((one) => stands[one] ?? one).join(''))
}

/** How many tricks with letters a text holds that nobody plays by accident. */
export function trickyLetters(text: string): number {
  const mixed = (text.match(WORD) ?? []).filter(
    (word) =>
      LATIN.test(word) && (/\p{Script=Cyrillic}/u.test(word) || (word.match(/\p{Script=Greek}/gu) ?? []).length > 1),
  )
  const dressed = text.match(/[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u{24b6}-\u{24e9}Ａ-Ｚａ-ｚ]{3,}/gu) ?? []
  const apart = (text.match(APART) ?? []).filter((letters) => letters.length > 8)
  const masked = text.match(/\p{L}[013457@$]\p{L}+|\p{L}[013457@$]{2}\p{L}/gu) ?? []
  return mixed.length + dressed.length + apart.length + (masked.length > 2 ? 1 : 0)
}
