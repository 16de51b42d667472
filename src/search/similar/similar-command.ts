/** `npx bedside similar rebuild`. */
import type { PayloadRequest } from 'payload'
import { rebuildSimilar } from './rebuild'

const usage = `npx bedside similar rebuild

Finds anew what every published article is about and which others are near to it. What pages show stays until then; only
pages that show others afterwards are made anew. Editors' own choices are not touched.`

type Say = { out: (line: string) => void; progress: (line: string) => void }

/** @param args what stands behind `similar`. @returns the exit code. */
export async function similarCommand(args: string[], request: () => Promise<PayloadRequest>, say: Say): Promise<0 | 2> {
  const [what, ...more] = args
  const asksHelp = args.some((arg) => ['--help', '-h'].includes(arg))
  if (asksHelp || what !== 'rebuild' || more.length > 0) {
    say.out(usage)
    return asksHelp ? 0 : 2
  }
  const { articles, changed } = await rebuildSimilar(await request(), say.progress)
  say.out(`${articles} ${articles === 1 ? 'article' : 'articles'} looked at; ${changed} show others now.`)
  return 0
}
