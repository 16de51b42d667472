/** What an editor looks at before, while and after an issue is sent. */
import { z } from 'zod'
import { env } from '@/platform/env'
import { inNewWindows, letterPolicy } from '@/platform/mail/letter-frame'
import { issueOutlook } from '../issues/issue-outlook'
import { inScheme, shownLetter } from '../issues/shown-letter'
import { issueProgress } from '../statistics/issue-progress'
import { door, notThere, refusal, told } from './issue-answers'

const asked = z.object({
  form: z.enum(['html', 'text']).default('html'),
  scheme: z.enum(['light', 'dark']).default('light'),
})

const letter = door('get', 'letter', async (req, issue) => {
  const query = asked.safeParse({ form: req.query?.form, scheme: req.query?.scheme })
  if (!query.success) return refusal(400, 'A letter is shown as html or text, light or dark.')
  const { form, scheme } = query.data
  const shown = await shownLetter(req, issue)
  if (!shown.ok && shown.reason === 'unknown') return notThere()
  const status = shown.ok ? 200 : 409
  const html = shown.ok ? inScheme(shown.value.letter.html, scheme) : page(shown.why)
  const body = form === 'text' ? (shown.ok ? shown.value.letter.text : shown.why) : inNewWindows(html)
  return new Response(body, {
    status,
    headers: {
      'content-type': `text/${form === 'text' ? 'plain' : 'html'}; charset=utf-8`,
      'content-security-policy': letterPolicy(env().SITE_URL),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  })
})

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const page = (why: string) =>
  `<!doctype html><html lang="en"><head><title>No letter</title></head><body style="font:1rem/1.6 system-ui;padding:24px"><p>${escaped(why)}</p></body></html>`

const outlook = door('get', 'outlook', async (req, issue) => {
  const seen = await issueOutlook(req, issue)
  return seen ? told(seen) : notThere()
})

const progress = door('get', 'progress', async (req, issue) => {
  const seen = await issueProgress(req, issue)
  return seen ? told(seen) : notThere()
})

export const issueReads = [letter, outlook, progress]
