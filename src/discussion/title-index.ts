import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { pathOfQuestion } from './public-comment'
import type { Titled } from './similar-titles'
import { isStanding } from './standing-answers'

const MOST = 500
/** Of the whole list as JSON in UTF-8. */
const BYTES = 60_000

/** The newest answers as a browser gets them to match what somebody types: short enough to be fetched while they do. */
export async function titleIndex(req: PayloadRequest, language: string): Promise<Titled[]> {
  const rows = await query<{ title: string; slug: string }>(
    req,
    `select q.title, q.slug from questions q where ${isStanding} and coalesce(q.language, 'en') = $1
     order by q.answered_at desc, q.id desc limit ${MOST}`,
    [language],
  )
  return withinBytes(rows.map(({ title, slug }) => ({ t: title, p: pathOfQuestion({ language, slug }) })))
}

/** As many of them, from the first on, as fit. */
export function withinBytes(all: readonly Titled[], most = BYTES): Titled[] {
  let left = most - '[]'.length
  const fit = all.findIndex((one) => {
    left -= Buffer.byteLength(JSON.stringify(one)) + 1
    return left < 0
  })
  return all.slice(0, fit < 0 ? all.length : fit)
}
