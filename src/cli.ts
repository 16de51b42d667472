/**
 * The command line. `bin/bedside.mjs` prepares the environment and hands over to this. Each command loads what it
 * needs itself: the sender, for one, runs without Payload.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/platform/env'

type Command = { says: string; helpsItself?: true; run: (args: string[]) => Promise<number> }

const wrongUsage = (message: string) => {
  console.error(message)
  return 2
}

const commands: Record<string, Command> = {
  migrate: {
    says: 'bring the database up to date',
    run: async () => {
      const { payload } = await import('@/platform/payload')
      const { migrate } = await import('@/platform/migrate')
      const { queuesOf } = await import('@/platform/queue')
      const on = await payload()
      await migrate(on, env().DATABASE_URL, resolve('src/migrations'), queuesOf(on))
      console.log('The database is up to date.')
      return 0
    },
  },
  seed: {
    says: 'make the first administrator (--admin you@example.org) or load the sample publication (--sample)',
    run: async (args) => {
      const { values } = parseArgs({
        args,
        options: { sample: { type: 'boolean' }, 'if-empty': { type: 'boolean' }, admin: { type: 'string' } },
      })
      const { systemRequest } = await import('@/platform/request')
      if (values.admin) {
        const { makeAdministrator } = await import('@/staff/make-administrator')
        return makeAdministrator(await systemRequest(), values.admin)
      }
      if (values.sample && env().BEDSIDE_MODE === 'live')
        return wrongUsage('The sample publication is for demo mode only.')
      if (!values.sample) return wrongUsage('Say --admin you@example.org or --sample.')
      const { loadSample } = await import('@/sample/load-sample')
      await loadSample(await systemRequest(), { onlyIfEmpty: values['if-empty'] ?? false })
      return 0
    },
  },
  worker: {
    says: 'run background work until stopped',
    run: async () => {
      await import('./worker')
      return 0
    },
  },
  sender: {
    says: 'deliver letters until stopped',
    run: async () => {
      await import('./sender')
      return 0
    },
  },
  verify: {
    says: 'recompute the public ledger (verify ledger) and name the first row that was tampered with',
    helpsItself: true,
    run: async (args) => {
      const { verifyCommand } = await import('@/articles/verify-command')
      const { systemRequest } = await import('@/platform/request')
      return verifyCommand(args, systemRequest, { out: console.log, progress: console.error })
    },
  },
  similar: {
    says: 'find anew which articles are near to one another (similar rebuild)',
    helpsItself: true,
    run: async (args) => {
      const { similarCommand } = await import('@/search/similar/similar-command')
      const { systemRequest } = await import('@/platform/request')
      return similarCommand(args, systemRequest, { out: console.log, progress: console.error })
    },
  },
  search: {
    says: 'make the index of the search anew (search rebuild)',
    helpsItself: true,
    run: async (args) => {
      const { searchCommand } = await import('@/search/rebuild-command')
      const { systemRequest } = await import('@/platform/request')
      return searchCommand(args, systemRequest, {
        out: console.log,
        progress: (words) => void process.stderr.write(words),
      })
    },
  },
  'pause-sendings': {
    says: 'pause every newsletter under way or waiting, as after restoring a backup',
    run: async () => {
      const { pauseAllSendings } = await import('@/newsletter/issues/pause-all')
      const { systemRequest } = await import('@/platform/request')
      const stopped = await pauseAllSendings(systemRequest)
      console.log(
        `${stopped} ${stopped === 1 ? 'newsletter stands' : 'newsletters stand'} still until an editor goes on with it.`,
      )
      return 0
    },
  },
  'reset-second-factor': {
    says: 'let an account sign in without its lost phone (--account you@example.org)',
    run: async (args) => {
      const { values } = parseArgs({ args, options: { account: { type: 'string' } } })
      if (!values.account) return wrongUsage('Say --account you@example.org.')
      const { systemRequest } = await import('@/platform/request')
      const { resetFactor } = await import('@/staff/forget-factor')
      return resetFactor(await systemRequest(), values.account)
    },
  },
  doctor: {
    says: 'look whether everything is in order',
    run: async () => {
      const { examine } = await import('@/platform/doctor')
      const { payload } = await import('@/platform/payload')
      return (await examine(await payload(), resolve('src/migrations'))) ? 0 : 1
    },
  },
}

function help(): number {
  console.log('npx bedside <command>\n')
  for (const [name, command] of Object.entries(commands)) console.log(`  ${name.padEnd(20)} ${command.says}`)
  return 0
}

const [name = '--help', ...args] = process.argv.slice(2)
const command = commands[name]
const wantsHelp = args.includes('--help') && !command?.helpsItself
if (wantsHelp && command) console.log(`npx bedside ${name}: ${command.says}`)
const code = ['--help', '-h', 'help'].includes(name)
  ? help()
  : !command
    ? wrongUsage(`There is no command “${name}”. npx bedside --help lists them.`)
    : wantsHelp
      ? 0
      : await command.run(args).catch((error: unknown) => {
          console.error(error instanceof Error ? error.message : error)
          return 1
        })
process.exit(code)
