import type { ReactElement } from 'react'
import { render, toPlainText } from 'react-email'
import { textForm } from '@/platform/mail/text-form'

/**
 * A letter's two forms from one rendering. Called where a letter is written or an issue frozen, never where it is sent.
 * @returns `html`, a whole document, and `text`, one line per paragraph: mailboxes wrap it to their own width.
 */
export async function renderLetter(element: ReactElement): Promise<{ html: string; text: string }> {
  const html = await render(element)
  return { html, text: `${toPlainText(html, textForm).trim()}\n` }
}
