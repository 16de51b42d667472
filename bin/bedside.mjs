#!/usr/bin/env node
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'
import { handOver, typescript } from './node-24.mjs'
import { inRoot } from './places.mjs'
import { step } from './progress.mjs'
import { Refusal, runOrRefuse } from './refusal.mjs'
import { run } from './run.mjs'

const args = process.argv.slice(2)
const [command = '--help'] = args

runOrRefuse(async () => {
  const forDevelopers = command === 'generate' || command === 'migrate:create'
  await install({ dev: forDevelopers })
  await handOver(fileURLToPath(import.meta.url))
  const environment = await import('./environment.mjs')
  await environment.prepareEnvironment()
  process.env.BEDSIDE_PREPARED = '1'
  process.env.NODE_ENV ??= 'production'
  if (forDevelopers) return payloadCommand(environment.placeholderDatabase)
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) return help(environment.placeholderDatabase)
  const { openDatabase } = await import('./database.mjs')
  const database = await step('Starting the database', openDatabase)
  try {
    return await run(process.execPath, typescript('src/cli.ts', args))
  } finally {
    await database.stop()
  }
})

/** @param {string} placeholder */
async function help(placeholder) {
  process.env.DATABASE_URL ||= placeholder
  const code = await run(process.execPath, typescript('src/cli.ts', args.length ? args : ['--help']))
  if (args.length === 0 || command.startsWith('-')) {
    console.log('\nFor developers\n  generate               writes src/generated and the import map of the admin')
    console.log('  migrate:create <name>  writes a migration for what changed in the collections')
  }
  return code
}

/** Payload's own generators; they read the configuration and connect to nothing. @param {string} placeholder */
async function payloadCommand(placeholder) {
  if (args.includes('--help')) {
    console.log('npx bedside generate\nnpx bedside migrate:create <name>')
    return 0
  }
  process.env.DATABASE_URL ||= placeholder
  if (command === 'generate') return (await payload('generate:types')) || (await payload('generate:importmap'))
  if (!args[1]) {
    console.error('npx bedside migrate:create <name>: the name is missing')
    return 2
  }
  const before = migrations()
  const code = await payload('migrate:create', args[1], '--skip-empty')
  if (code === 0 && migrations() === before) console.log('Nothing changed, so there is no new migration.')
  return code
}

/** @param {string[]} words */
function payload(...words) {
  return run(process.execPath, [inRoot('node_modules', 'payload', 'bin.js'), ...words])
}

function migrations() {
  try {
    return readdirSync(inRoot('src', 'migrations')).join()
  } catch {
    throw new Refusal('There is no folder src/migrations.')
  }
}
