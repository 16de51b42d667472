/** A bare static page of Next with as many bytes as the article: what the framework alone costs. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { freePort } from '../../bin/embedded-database.mjs'
import { answers, runNode, startNode } from './processes'
import { weigh } from './weigh'

const next = resolve('node_modules/next/dist/bin/next')

async function build(folder: string, bytes: number): Promise<void> {
  const filling = join(folder, 'filling.txt')
  await writeFile(filling, 'Words that say nothing. '.repeat(Math.max(1, Math.ceil(bytes / 24))).slice(0, bytes))
  await runNode([next, 'build', folder], { BARE_FILLING: filling, NEXT_TELEMETRY_DISABLED: '1' })
}

/** Builds and starts the bare page. @param bytes uncompressed size it should have. @returns its address. */
export async function startBare(bytes: number): Promise<{ url: string; bytes: number; remove: () => Promise<void> }> {
  const folder = await mkdtemp(resolve('bench/.bare-'))
  await cp(resolve('bench/bare'), folder, { recursive: true })
  await build(folder, Math.max(0, Math.round((bytes - 7000) / 2)))
  const port = await freePort()
  startNode([next, 'start', folder, '-p', String(port)])
  const url = `http://127.0.0.1:${port}`
  await answers(url)
  return { url, bytes: (await weigh(url)).body.length, remove: () => rm(folder, { recursive: true, force: true }) }
}
