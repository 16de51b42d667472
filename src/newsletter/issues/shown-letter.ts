/** A letter to many as somebody looks at it who is none of its readers. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { env } from '@/platform/env'
import { done, no, type Result } from '@/platform/verdict'
import { type IssueContent, type IssueLetter, issueById } from './issue'
import { issueContent } from './issue-content'

export type Scheme = 'light' | 'dark'
export type Shown = { letter: IssueLetter; frozen: boolean }

/** Whatever stands where each reader's own address goes. */
const MARK = /%%[A-Z]+(?:[-_][A-Z]+)*%%/g

/**
 * The letter as it was frozen, or made afresh while it is not; every reader's own address is replaced by that of a
 * page where nothing happens. @returns `why`, in words for editors, where there is no letter.
 */
export async function shownLetter(req: PayloadRequest, issue: string): Promise<Result<Shown, 'unknown'> | NoLetter> {
  const frozen = await frozenLetter(req, issue)
  if (frozen) return done({ letter: withoutMarks(frozen), frozen: true })
  const content = await freshContent(req, issue)
  if (!content) return no('unknown')
  if (content.kind !== 'content') return { ok: false, reason: 'no-letter', why: content.reason }
  return done({ letter: withoutMarks(content.letter), frozen: false })
}

export type NoLetter = { ok: false; reason: 'no-letter'; why: string }

/** What the issue would say now. One that cannot be rendered is held, as at the minute of sending. */
export async function freshContent(req: PayloadRequest, id: string): Promise<IssueContent | undefined> {
  const issue = await issueById(req, id)
  if (!issue) return undefined
  try {
    return await issueContent(req, issue)
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'An issue could not be rendered' })
    return { kind: 'held', reason: 'The letter could not be rendered.' }
  }
}

async function frozenLetter(req: PayloadRequest, issue: string): Promise<IssueLetter | undefined> {
  const [row] = await query<IssueLetter>(
    req,
    `select subject, coalesce(preview, '') as preview, html, text from sendings
     where issue_id = $1 and subject is not null and html is not null and text is not null`,
    [issue],
  )
  return row
}

function withoutMarks({ html, text, ...heads }: IssueLetter): IssueLetter {
  const nowhere = new URL('/newsletter/test-letter', env().SITE_URL).href
  return { ...heads, html: html.replaceAll(MARK, nowhere), text: text.replaceAll(MARK, nowhere) }
}

/** The HTML as a mailbox shows it that keeps to one colour scheme, whatever the editor's own machine prefers. */
export const inScheme = (html: string, scheme: Scheme): string =>
  html
    .replaceAll(/@media\s*\(prefers-color-scheme:\s*dark\)/g, scheme === 'dark' ? '@media all' : '@media not all')
    .replaceAll('color-scheme:light dark', `color-scheme:${scheme}`)
    .replaceAll('content="light dark"', `content="${scheme}"`)
