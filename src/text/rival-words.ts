/** Slips that everybody makes and nobody takes for another word, though one stands near. */
const SURE: ReadonlyMap<string, string> = new Map([
  ['adn', 'and'],
  ['hte', 'the'],
  ['taht', 'that'],
  ['teh', 'the'],
  ['thier', 'their'],
])

/**
 * Words of the list that nobody writes about health for families, beside which a common slip may stand: they cast no
 * doubt on the word that was meant. A word missing here can only make a change look graver than it is.
 */
const RARE: ReadonlySet<string> = new Set(
  `
  ahed bodle bogle bole botel bote botte boule butle clotes feeing feerin hade malik mediately melik omer pilow posable
  proball superate toles troely untile unwill vaccina whit`
    .split(/\s+/)
    .filter(Boolean),
)

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * Another word that a misspelt one may have meant as well as the one chosen, both in small letters: any word one letter
 * away, for a choice two letters away too. Two neighbours swapped are nearer than a letter exchanged for another, the
 * letters being the very same: "recieve" is "receive", though "relieve" is one letter away.
 */
export function rivalOf(was: string, chosen: string, knows: (word: string) => boolean): string | undefined {
  if (SURE.get(was) === chosen) return undefined
  const swaps = swapped(was)
  const near = [...swaps, ...shortened(was), ...lengthened(was), ...(swaps.includes(chosen) ? [] : exchanged(was))]
  const isRival = (word: string) => word.length > 2 && word !== chosen && word !== was && !RARE.has(word)
  return near.find((word) => isRival(word) && knows(word))
}

const swapped = (word: string): string[] =>
  [...word].slice(1).map((second, at) => word.slice(0, at) + second + word.charAt(at) + word.slice(at + 2))

const shortened = (word: string): string[] => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))

const exchanged = (word: string): string[] =>
  [...word].flatMap((_, at) => LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at + 1)))

const lengthened = (word: string): string[] =>
  [...`${word} `].flatMap((_, at) => LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at)))
