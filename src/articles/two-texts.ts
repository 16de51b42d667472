import type { PayloadRequest } from 'payload'
import { nameOf } from '@/staff/name-of'
import { differenceOf, type ParagraphDifference } from '@/text/difference'
import { readableLine } from '@/text/readable'
import { latestDraft } from './latest-draft'
import { setAsideOf } from './set-aside'
import { textOfArticle } from './text-of-article'

/** Two texts of one article: the one that stands there, and the one a writer could not save. */
export type TwoTexts = {
  /** ISO. */
  setAsideAt: string
  /** Who saved what stands there, where it was a person. */
  savedBy?: string
  /** ISO. */
  savedAt: string
  /** What stands there; bringing one's own words back follows on it. */
  edition: number
  /** From what stands there to what was set aside; paragraphs that are the same left out. */
  difference: ParagraphDifference[]
}

/** What a line of a canonical text begins with to say what it is. */
const label =
  /^ *(?:#{1,4}|>|@(?:standfirst|in-short|conflicts|definition|product|video|figure|words|disclosure))(?: |$)/

const readable = (paragraph: ParagraphDifference): ParagraphDifference => ({
  ...paragraph,
  pieces: paragraph.pieces.map(({ kind, words }) => {
    const lines = words.split('\n').map((line) => readableLine(line.replace(label, '')))
    return { kind, words: lines.join('\n') }
  }),
})

/** What this member of staff has set aside, beside what stands there now; undefined when nothing waits. */
export async function twoTexts(req: PayloadRequest, article: string, staff: string): Promise<TwoTexts | undefined> {
  const own = await setAsideOf(req, article, staff)
  const doc = await latestDraft(req, article)
  if (!own || !doc) return undefined
  const [theirs, mine] = [await textOfArticle(req, doc), await textOfArticle(req, { ...doc, ...own.words })]
  return {
    setAsideAt: own.at.toISOString(),
    savedBy: doc.editedBy ? await nameOf(req, doc.editedBy) : undefined,
    savedAt: doc.updatedAt,
    edition: doc.edition ?? 0,
    difference: differenceOf(theirs.canonical, mine.canonical)
      .filter(({ kind }) => kind !== 'same')
      .map(readable),
  }
}
