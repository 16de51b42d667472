/** Words of readers as they are kept: plain, in one Unicode form, without anything that hides or turns words around. */

/** Scripts in which the joiners change how letters look. */
const JOINING =
  '[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}]'
const EMOJI = '\\p{Extended_Pictographic}'

/** Joiners that do their work: inside an emoji, or between letters of a joining script. */
const NEEDED_JOINERS = new RegExp(
  `(?<=${EMOJI}[\\u{FE0F}\\p{Emoji_Modifier}]?)\\u{200D}(?=${EMOJI}|[\\u2640\\u2642])|(?<=${JOINING}\\p{M}*)[\\u{200C}\\u{200D}](?=${JOINING})`,
  'gu',
)
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g
/** Blank but not white space to a browser: fillers used for invisible names. */
const FILLERS = /[\u115f\u1160\u2800\u3164\uffa0]/g
/** Controls, format characters (bidi, zero width, tags), private use, and what no XML may hold. */
const UNSEEN = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Noncharacter_Code_Point}]/gu
/** Letters by their class, but with nothing to see: joiners of graphemes, vowels nobody writes, a note without a head. */
const EMPTY_LETTERS =
  /[\u034f\u17b4\u17b5\u{1d159}]|(?=\p{Default_Ignorable_Code_Point})\p{Cn}|(?<!\p{Script=Mongolian})[\u180b-\u180d\u180f]/gu
const JOINERS = /[\u200c\u200d]/g
const LOOSE_SELECTORS = /(?<![\p{Extended_Pictographic}\d#*])[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu
/** No script stacks more marks on one letter. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu

const KEPT = { '\u200c': '\ue000', '\u200d': '\ue001' } as const
const aside = (joiner: string) => (joiner === '\u200c' ? KEPT['\u200c'] : KEPT['\u200d'])

/**
 * Paragraphs as somebody sent them: NFC, line ends as `\n`, at most one blank line in a row, no control, bidi or
 * zero-width characters but the joiners that emoji and some scripts need.
 */
export function plainWords(sent: string): string {
  return sent
    .toWellFormed()
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(FILLERS, ' ')
    .replace(UNSEEN, '')
    .replace(EMPTY_LETTERS, '')
    .replace(LOOSE_SELECTORS, '')
    .replace(NEEDED_JOINERS, aside)
    .replace(JOINERS, '')
    .replaceAll(KEPT['\u200c'], '\u200c')
    .replaceAll(KEPT['\u200d'], '\u200d')
    .replace(STACKED_MARKS, '$1')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same on one line: names. */
export const plainLine = (sent: string): string => plainWords(sent).replace(/\s+/g, ' ')

/** Of a sentence; the one inside a web address asks nothing. */
const QUESTION_MARK = /\?(?![\p{L}\p{N}=&_%])|[？؟⸮]/u
const SENTENCE_ENDS = /(?<=[.!?…。！？؟⸮۔।])\s+|(?<=[。！？])|\n+/u
/** How far from the end somebody may still thank after asking. */
const LAST_SENTENCES = 2
const QUESTION_WORD =
  /^[¿"'“(\s]*(how|what|what’s|what's|when|where|which|who|whom|whose|why|is|are|am|can|could|do|does|did|may|might|should|shall|will|would|has|have|had)\b/i

/** What a text seems to be; the editor decides. */
export function proposedKind(words: string): 'comment' | 'question' {
  const last = words
    .split(SENTENCE_ENDS)
    .filter((sentence) => /[\p{L}?？؟⸮]/u.test(sentence))
    .slice(-LAST_SENTENCES)
  return last.some((sentence) => QUESTION_MARK.test(sentence)) || QUESTION_WORD.test(words) ? 'question' : 'comment'
}
