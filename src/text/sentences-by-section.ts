import type { ArticleText } from './canonical'
import type { Block } from './document'
import { plainBlocks } from './plain'
import { sentencesIn } from './reading-level'

/** The sentences between two h2 of an article, in reading order; `heading` is empty for the opening. */
export type SectionSentences = { heading: string; sentences: string[] }

/** Every sentence of an article but its title and headings. A list item and a row of a table are sentences. */
export function sentencesBySection({
  standfirst,
  inShort,
  body,
}: Pick<ArticleText, 'standfirst' | 'inShort' | 'body'>) {
  const opening: SectionSentences = { heading: '', sentences: sentencesIn(`${standfirst}\n${inShort}`) }
  const sections = [opening]
  const headings = body.headings.filter(({ level }) => level === 2)
  for (const block of body.blocks) {
    if (block.kind === 'heading' && block.level === 2)
      sections.push({ heading: headings[sections.length - 1]?.words ?? '', sentences: [] })
    else sections.at(-1)?.sentences.push(...sentencesOf(block))
  }
  return sections
}

const sentencesOf = (block: Block): string[] =>
  block.kind === 'heading' ? [] : sentencesIn(plainBlocks([block])).map((line) => cellsOf(line).join(' · '))

const cellsOf = (line: string) =>
  line
    .split('\t')
    .map((cell) => cell.trim())
    .filter(Boolean)

/** Where a sentence stands: `2.5` is the sixth of the third section, `2` that whole section. */
export type SentencePlace = string

export type PlacedSentence = { heading: string; sentence: string }

/** What stands at a place; a whole section has no sentence. Undefined where nothing does. */
export function sentenceAt(sections: readonly SectionSentences[], place: SentencePlace): PlacedSentence | undefined {
  const [, section = '', index] = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(place) ?? []
  const found = section ? sections[Number(section)] : undefined
  if (!found) return undefined
  if (index === undefined) return { heading: found.heading, sentence: '' }
  const sentence = found.sentences[Number(index)]
  return sentence === undefined ? undefined : { heading: found.heading, sentence }
}

const LEAST = 3
const BEGINNING = 24

/** What is alike in a text and in a selection of it: letters and figures. */
const folded = (words: string) =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The sentence in which what somebody selected begins; a selection may reach over several. */
export function placeOfQuote(sections: readonly SectionSentences[], quote: string): SentencePlace | undefined {
  const wanted = folded(quote)
  if (wanted.length < LEAST) return undefined
  const places: { place: SentencePlace; end: number }[] = []
  let all = ''
  for (const [section, { sentences }] of sections.entries()) {
    for (const [index, sentence] of sentences.entries()) {
      all += folded(sentence)
      places.push({ place: `${section}.${index}`, end: all.length })
    }
  }
  const at = all.indexOf(wanted)
  const begins = at < 0 && wanted.length > BEGINNING ? all.indexOf(wanted.slice(0, BEGINNING)) : at
  return begins < 0 ? undefined : places.find(({ end }) => begins < end)?.place
}
