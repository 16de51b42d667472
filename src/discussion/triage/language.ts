import { hold, type Phase } from './phase'

/** Scripts a language is written in; of a language that is not here nothing is said. */
const scripts: Readonly<Record<string, RegExp>> = {
  en: /\p{Script=Latin}/u,
  de: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  es: /\p{Script=Latin}/u,
  pt: /\p{Script=Latin}/u,
  it: /\p{Script=Latin}/u,
  nl: /\p{Script=Latin}/u,
  pl: /\p{Script=Latin}/u,
  tr: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  bn: /\p{Script=Bengali}/u,
  th: /\p{Script=Thai}/u,
  ko: /\p{Script=Hangul}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
}

/** Small words that make up much of any text of a language, and of no other one here. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the and is are was i my to of it for you we she he that this have has had with not but what how do does can so at be if or your her his they them from about just when'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und ist nicht ich mein meine wir mit fur auch auf ein eine es zu noch wie aber von bis ohne'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les et est une des mon ma je nous pas pour avec que qui dans sur en vous il elle tout de du'.split(' '),
  ),
  es: new Set('el la los las es una mi yo por con que como para muy sin pero del se y de su al en'.split(' ')),
  pt: new Set('o os um uma e de do da meu minha eu nao com que para muito mas ja por tem em depois este'.split(' ')),
  it: new Set('il lo gli e una mio mia io non per con che come molto ma di della ho sono'.split(' ')),
  nl: new Set('de het een en is niet ik mijn wij met voor ook op zijn te nog maar van hoe'.split(' ')),
  id: new Set('yang di dan dengan untuk tanpa dari ini itu lewat terpercaya setiap daftar di'.split(' ')),
  tr: new Set('ve bir bu icin ile ne cok ama da de mi gibi veren hemen'.split(' ')),
}

const FEW_LETTERS = 8
const FEW_WORDS = 6

/** Another script or language than the page's: hardly read by those who read here, and our lists do not know it. */
export const language: Phase = ({ words, folded, language: page }, { known }) => {
  // A known writer was read twice in whatever language; the rest is for whoever reads next.
  if (known) return []
  if (isOtherScript(words, page)) return [hold('language:script')]
  return isOtherLanguage(folded, page) ? [hold('language:other')] : []
}

function isOtherScript(words: string, page: string): boolean {
  const own = scripts[page]
  const letters = words.match(/\p{L}/gu) ?? []
  if (!own || letters.length < FEW_LETTERS) return false
  return letters.filter((letter) => !own.test(letter)).length > letters.length * 0.3
}

function isOtherLanguage(folded: string, page: string): boolean {
  const own = smallWords[page]
  const pieces = folded.match(/\p{L}+/gu) ?? []
  if (!own || pieces.length < FEW_WORDS) return false
  const share = (set: ReadonlySet<string>) => pieces.filter((piece) => set.has(piece)).length / pieces.length
  const mine = share(own)
  return Object.entries(smallWords).some(([code, set]) => code !== page && share(set) > Math.max(0.15, mine * 1.5))
}
