/** Starts one Postgres for the run and migrates one template database; every test file copies it. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { startDatabase } from '../../bin/embedded-database.mjs'
import { testEnvironment } from './environment'

declare module 'vitest' {
  interface ProvidedContext {
    templateUrl: string
  }
}

const run = promisify(execFile)

export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'bedside-test-'))
  const given = process.env.TEST_DATABASE_URL
  const database = given ? undefined : await startDatabase({ folder, fast: true })
  const url = given ?? database?.url ?? ''
  await run(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'migrate'], {
    env: { ...process.env, ...testEnvironment, NODE_ENV: 'production', BEDSIDE_DATA: folder, DATABASE_URL: url },
  })
  process.env.BEDSIDE_DATA = folder
  project.provide('templateUrl', url)
  return async () => {
    await database?.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
