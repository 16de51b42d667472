/**
 * Whole pages as answers of a route: refused forms, confirmations, errors. They stand without a database; the room
 * brings the shell and the publication's name.
 */
import { createElement, type ReactElement, type ReactNode } from 'react'
import { type BuiltFonts, builtFonts } from './built-fonts'
import { isDatabaseDown, pageAnswer } from './forms'
import { plainError } from './plain-error'

export type PlainAnswer = {
  title: string
  /** The heading, when it says something else than the title, as on a refused form whose title begins with `Error: `. */
  heading?: string
  children: ReactNode
  /** The page’s address is somebody’s key: no other page hears of it. */
  secret?: boolean
  status?: number
  headers?: Record<string, string>
}

type Publication = { publicationName: string; sample?: boolean }

type Shell = (
  page: Pick<PlainAnswer, 'title' | 'heading' | 'children' | 'secret'> & Publication & { fonts: BuiltFonts },
) => ReactElement

/** @param publication its name and whether it is a sample, in reasonable time even without a database. */
export function plainAnswers(shell: Shell, publication: () => Promise<Publication>) {
  async function plainPage({ status = 200, headers, ...page }: PlainAnswer): Promise<Response> {
    const [about, fonts] = await Promise.all([publication(), builtFonts()])
    return pageAnswer(createElement(shell, { ...page, ...about, fonts }), status, headers)
  }

  /** Answers, or says in words that nothing was changed and that it will work again. */
  async function answering(answer: () => Promise<Response>): Promise<Response> {
    try {
      return await answer()
    } catch (error) {
      if (!isDatabaseDown(error)) console.warn('A link could not be answered', plainError(error))
      const words = 'Something on our side is not answering just now, so nothing was changed. The link still works.'
      return plainPage({
        title: 'Please try again in a moment',
        status: 503,
        secret: true,
        headers: { 'retry-after': '30' },
        children: createElement('p', null, words),
      })
    }
  }

  return { plainPage, answering }
}
