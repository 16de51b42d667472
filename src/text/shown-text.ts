import { canonicalText } from './canonical'
import { walkBody } from './walk'

const words = (value: unknown) => (typeof value === 'string' ? value : '')

/** What is read of a document as one text, to tell whether it became another. @param body as the editor keeps it. */
export const shownText = (title: unknown, standfirst: unknown, body: unknown): string =>
  canonicalText({ title: words(title), standfirst: words(standfirst), inShort: '', body: walkBody(body) })
