/** A Postgres of the benchmark's own, which can be restarted, in good order or as if it had crashed. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startDatabase } from '../../bin/embedded-database.mjs'

export type Restart = 'fast' | 'immediate'
export type RestartableDatabase = {
  url: string
  /** `fast` ends every session, `immediate` ends without writing anything down and has to be mended at the start. */
  restart: (mode: Restart) => Promise<void>
  stop: () => Promise<void>
}

export async function restartableDatabase(folder: string): Promise<RestartableDatabase> {
  let running = await startDatabase({ folder, fast: true })
  const { url } = running
  const port = Number(new URL(url).port)
  const directory = await settingOf(url, 'data_directory')
  // The cluster gives up durability for speed, but not here: a commit that was confirmed survives a crash of Postgres.
  await ask(url, 'alter role current_user set synchronous_commit = on')

  async function crash(): Promise<void> {
    const pid = Number.parseInt(await readFile(join(directory, 'postmaster.pid'), 'utf8'), 10)
    process.kill(pid, 'SIGQUIT')
    while (isAlive(pid)) await pause(20)
  }
  return {
    url,
    restart: async (mode) => {
      if (mode === 'immediate') await crash()
      await running.stop()
      running = await startDatabase({ folder, fast: true, port })
    },
    stop: () => running.stop(),
  }
}

const settingOf = async (url: string, name: string) => (await ask(url, `show ${name}`))?.[name] ?? ''

async function ask(url: string, statement: string): Promise<Record<string, string> | undefined> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Record<string, string>>(statement)
  await client.end()
  return rows[0]
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
