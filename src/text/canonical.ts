import { canonicalBlocks, labelled, optional } from './canonical-blocks'
import { canonicalName, canonicalWords } from './canonical-inlines'
import type { WalkedBody } from './document'

/** What a reader reads of an article. */
export type ArticleText = {
  title: string
  standfirst: string
  inShort: string
  /** `file` names the picture's content: a hash, or a file name that is never used for another picture. */
  hero?: { file: string; alt: string }
  /** Conflicts of interest, as declared beside the text. */
  conflicts?: string
  /** Walked with `pictures`, so that picture files and alt texts are in it. */
  body: WalkedBody
}

/** Names the grammar; another number is another grammar, and texts signed under this one keep it. */
export const FIRST_LINE = 'bedside-text 1'

/**
 * The canonical text of an article: what reviewers sign and the ledger chains. UTF-8, NFC, LF.
 *
 *     text      = "bedside-text 1" LF { LF block LF }         blocks stand apart by one empty line
 *     blocks    = title, standfirst, in short, hero, conflicts, then the body in reading order
 *     title       "# words"               heading    "## " | "### " | "#### " inlines
 *     standfirst  "@standfirst words"     paragraph  inlines, a backslash before a first # @ > - or +
 *     in short    "@in-short words"       quote      "> inlines"
 *     hero        "@hero file|alt"        rule       "@rule"
 *     conflicts   "@conflicts words"
 *     image       "@picture file|alt"     file       as given; "@id" of the media record where it is not known
 *     figure      "@figure caption" LF "@picture file|alt"
 *     list        a line for each item, "- inlines", or "+ inlines" in an ordered list; the items of its nested list
 *                 follow on lines indented by two spaces more
 *     table       a line for each row: its cells, each after "|", apart by a space. After "|" stand "#" for a header
 *                 cell, then "2x1" (columns x rows) for a cell that spans, then a space and its inlines
 *     key point   "@key-point"            care card  "@care-card self" | "doctor" | "emergency", then "|title"
 *     definition  "@definition term"      product    "@product name", then lines "@url", "@disclosure", "@paid"
 *     video       "@video title", then lines "@url", "@provider", "@picture file|alt", "@words"
 *     question    "@reader-question id|hash", of what a reader asked: the words themselves never stand here, so that
 *                 they can be taken back. The hash is the SHA-256, in lower-case hex, of salt LF words; see `reader-words.ts`
 *
 * The blocks inside a key point, care card, definition, product or question follow it as blocks whose every line is
 * indented by two spaces more. A line whose words are empty ends at its label ("@definition"); standfirst, in short, conflicts and the lines
 * of product and video are left out then, and so is a paragraph or a table without rows.
 *
 * Inlines: "*" turns strong on and off, "_" emphasis, "`" sub, "^" sup, "~" strike; all are off at both ends of a line,
 * of a link and of a citation. Where several turn at one place, those that end come first, each in this order; between
 * two words they end before the space and begin after it. A break is "\;". A link is
 * "[inlines](destination)", the destination an address as typed or "@collection/id", never a slug; whitespace and
 * breaks at its end stand after it. A citation is "{source}", or "{source|certainty|place}" where one of the two is
 * given: never its number, so that numbering anew changes nothing.
 *
 * Escapes: a backslash before each \ * _ ` ^ ~ [ ] { } | of words; in a destination also before ( and ), and "/" in a
 * collection; before a first @ of an address or a file. A backslash makes the next character a word's own, except "\;".
 *
 * Normalised, that is not told apart: Unicode forms (NFC; a lone surrogate is U+FFFD), runs of whitespace (one
 * space; whitespace is U+0009-000D, 0020, 00A0, 1680, 2000-200A, 2028, 2029, 202F, 205F, 3000, FEFF), whitespace and
 * breaks at the ends of a line, marks of whitespace alone, words split into several nodes of equal marks. Not covered: heading ids, numbers and anchors of citations, credits of pictures, addresses of
 * our own documents, and what the walk drops.
 */
export function canonicalText({ title, standfirst, inShort, hero, conflicts = '', body }: ArticleText): string {
  const blocks = [
    labelled('#', canonicalWords(title)),
    ...optional('@standfirst', standfirst),
    ...optional('@in-short', inShort),
    ...(hero ? [`@hero ${canonicalName(hero.file)}|${canonicalWords(hero.alt)}`] : []),
    ...optional('@conflicts', conflicts),
    ...canonicalBlocks(body.blocks),
  ]
  return `${FIRST_LINE}\n${blocks.map((block) => `\n${block}\n`).join('')}`
}
