import type { ReactElement } from 'react'
import { render, toPlainText } from 'react-email'

/**
 * A letter's two forms from one rendering. Called where a letter is written or an issue frozen, never where it is sent.
 * @returns `html`, a whole document, and `text`, lines of at most 76 characters where words allow it.
 */
export async function renderLetter(element: ReactElement): Promise<{ html: string; text: string }> {
  const html = await render(element)
  return { html, text: toPlainText(html) }
}
