/** `npx bedside verify ledger`: what is asked, what is answered. */
import { parseArgs } from 'node:util'
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { saysProblem } from './ledger-problems'
import { verifyLedger } from './verify-ledger'

const usage = `npx bedside verify ledger [--article <slug>]

Recomputes the chain of every article's published texts, the chains of their reviews, and whether what readers
see now is the latest revision. Names the first row that was tampered with. Changes nothing.

  --article <slug>   only this article

Ends with 0 when all is as it was written, 1 when a row was tampered with, 2 when it could not be looked at.`

type Say = { out: (line: string) => void; progress: (line: string) => void }

/** @param args what stands behind `verify`. @returns the exit code. */
export async function verifyCommand(
  args: string[],
  request: () => Promise<PayloadRequest>,
  say: Say,
): Promise<0 | 1 | 2> {
  const asked = read(args)
  if (typeof asked === 'string') {
    say.out(asked)
    return asked === usage ? 0 : 2
  }
  try {
    return await verify(asked.slug, await request(), say)
  } catch (error) {
    say.progress(`The ledger could not be verified: ${error instanceof Error ? error.message : error}`)
    return 2
  }
}

async function verify(slug: string | undefined, req: PayloadRequest, say: Say): Promise<0 | 1 | 2> {
  const articles = slug === undefined ? undefined : await articlesAt(req, slug)
  if (articles?.length === 0) {
    say.out(`There is no article at “${slug}”.`)
    return 2
  }
  let told = Date.now()
  const verified = await verifyLedger(req, {
    articles,
    onProgress: (revisions) => {
      if (Date.now() - told < 2000) return
      told = Date.now()
      say.progress(`  ${revisions} revisions so far …`)
    },
  })
  if (verified.problem) {
    say.out(`Tampered with. ${saysProblem(verified.problem)}`)
    return 1
  }
  const { revisions, articles: many, reviews, removed } = verified
  say.out(
    `The ledger is whole: ${counted(revisions, 'revision')} of ${counted(many, 'article')}, ${counted(reviews, 'review')}.`,
  )
  if (removed > 0) say.out(`Withdrawn for legal reasons, with hash and reason on record: ${counted(removed, 'text')}.`)
  return 0
}

const counted = (many: number, what: string) => `${many} ${what}${many === 1 ? '' : 's'}`

function read(args: string[]): { slug?: string } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { article: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) return usage
    if (positionals.length !== 1 || positionals[0] !== 'ledger') return `Say what to verify: ledger.\n\n${usage}`
    return { slug: values.article }
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n\n${usage}`
  }
}

async function articlesAt(req: PayloadRequest, slug: string): Promise<string[]> {
  const rows = await query<{ id: string }>(req, 'select id from articles where slug = $1', [slug])
  return rows.map(({ id }) => id)
}
