/** `npx bedside search rebuild`: what is asked, what is answered. */
import type { PayloadRequest } from 'payload'
import { rebuildIndex } from './keep-index'

const usage = `npx bedside search rebuild

Makes the index of the search anew from what is published. Search goes on meanwhile, by what is there. The index
follows every change by itself; this is for after a restore, or when a new version says so.`

type Say = { out: (line: string) => void; progress: (words: string) => void }

const WIDTH = 30
const bar = (done: number, all: number) => '█'.repeat(Math.round((WIDTH * done) / Math.max(all, 1))).padEnd(WIDTH, '░')

/** @param args what stands behind `search`. @returns the exit code. */
export async function searchCommand(args: string[], request: () => Promise<PayloadRequest>, say: Say): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    say.out(usage)
    return 0
  }
  if (args.length !== 1 || args[0] !== 'rebuild') {
    say.out(`Say what to do: rebuild.\n\n${usage}`)
    return 2
  }
  const entries = await rebuildIndex(await request(), (done, all) =>
    say.progress(`\r  ${bar(done, all)} ${done} of ${all}`),
  )
  if (entries > 0) say.progress('\n')
  say.out(`The index holds ${entries} ${entries === 1 ? 'entry' : 'entries'}.`)
  return 0
}
