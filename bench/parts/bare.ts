/** A bare static page of Next with as many bytes as the article: what the framework alone costs. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { freePort } from '../../bin/embedded-database.mjs'
import { answers, runNode, startNode } from './processes'
import { weigh } from './weigh'

const next = resolve('node_modules/next/dist/bin/next')

/** Words of the page it stands beside: letters outside ASCII cost a server more than those within. */
const wordsOf = (html: string) =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>|&[#\w]+;/g, ' ')
    .replace(/\s+/g, ' ')

function filled(words: string, bytes: number): string {
  const enough = words.repeat(Math.ceil(bytes / Buffer.byteLength(words)) + 1)
  return Buffer.from(enough)
    .subarray(0, bytes)
    .toString()
    .replace(/\uFFFD+$/, '')
}

async function build(folder: string, bytes: number, like: string): Promise<void> {
  const filling = join(folder, 'filling.txt')
  await writeFile(filling, filled(wordsOf(like), bytes))
  await runNode([next, 'build', folder], { BARE_FILLING: filling, NEXT_TELEMETRY_DISABLED: '1' })
}

/** Builds and starts a bare page of the same bytes as the page given. @returns its address. */
export async function startBare(like: Buffer): Promise<{ url: string; bytes: number; remove: () => Promise<void> }> {
  const folder = await mkdtemp(resolve('bench/.bare-'))
  await cp(resolve('bench/bare'), folder, { recursive: true })
  await build(folder, Math.max(0, Math.round((like.length - 7000) / 2)), like.toString())
  const port = await freePort()
  startNode([next, 'start', folder, '-p', String(port)])
  const url = `http://127.0.0.1:${port}`
  await answers(url)
  return { url, bytes: (await weigh(url)).body.length, remove: () => rm(folder, { recursive: true, force: true }) }
}
