/** The walls are worth what they catch: a small house with a breach in every wall, looked at with the real rules. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Rule, the file that breaks it, what it imports. */
const breaches = [
  ['order-text', 'src/text/breach.ts', '@/staff/verb'],
  ['order-people', 'src/people/breach.ts', '@/articles/verb'],
  ['order-articles', 'src/articles/breach.ts', '@/newsletter/verb'],
  ['order-discussion', 'src/discussion/breach.ts', '@/newsletter/verb'],
  ['order-newsletter', 'src/newsletter/breach.ts', '@/discussion/verb'],
  ['order-articles', 'src/articles/web/breach-upwards.ts', '@/discussion/tags'],
  ['middle-knows-no-edge', 'src/articles/breach-cms.ts', '@/articles/cms/room'],
  ['middle-knows-no-edge', 'src/articles/breach-web.ts', './web/public'],
  ['edges-never-touch', 'src/articles/cms/breach.ts', '../web/public'],
  ['edges-never-touch-either', 'src/articles/web/breach.ts', '../cms/room'],
  ['cms-of-one-room', 'src/articles/cms/breach-room.ts', '@/people/cms/room'],
  ['cms-of-one-room', 'src/articles/cms/breach-site.ts', '@/site/kit'],
  ['web-of-one-room', 'src/articles/web/breach-web.ts', '@/people/web/public'],
  ['web-of-one-room', 'src/articles/web/breach-middle.ts', '@/people/verb'],
  ['tags-are-words', 'src/reviews/tags.ts', './verb'],
  ['middle-of-one-room', 'src/articles/breach-site.ts', '@/site/kit'],
  ['middle-of-one-room', 'src/articles/breach-emails.ts', '../../emails/letter'],
  ['letters-of-one-room', 'src/people/letters.tsx', '@/site/kit'],
  ['text-is-pure', 'src/text/breach-platform.ts', '@/platform/env'],
  ['text-has-no-vendor', 'src/text/breach-vendor.ts', 'pg'],
  ['middle-without-next', 'src/articles/breach-next.ts', 'next/headers'],
  ['middle-without-react', 'src/articles/breach-react.ts', 'react'],
  ['app-is-doors', 'src/app/breach-middle.ts', '@/articles/verb'],
  ['app-is-doors', 'src/app/breach-cms.ts', '@/articles/cms/room'],
  ['app-is-doors', 'src/app/breach-config.ts', '../../payload.config'],
  ['payload-is-doors', 'src/app/(payload)/breach.ts', '@/articles/verb'],
  ['import-map', 'src/app/(payload)/admin/importMap.js', '@/articles/verb'],
  ['instrumentation', 'src/instrumentation.ts', '@/articles/verb'],
  ['worker-sender-cli', 'src/worker.ts', '@/articles/web/public'],
  ['worker-sender-cli', 'src/sender.ts', '@/articles/cms/hooks'],
  ['table-of-contents', 'payload.config.ts', '@/articles/verb'],
  ['nobody-imports-a-door', 'src/articles/breach-door.ts', '@/worker'],
  ['site-is-ground', 'src/site/breach.ts', '@/articles/verb'],
  ['site-without-database', 'src/site/breach-payload.ts', 'payload'],
  ['platform-is-ground', 'src/platform/breach.ts', '@/articles/verb'],
  ['platform-boots-payload', 'src/platform/payload.ts', '@/articles/verb'],
  ['emails-are-ground', 'emails/breach.ts', '@/articles/verb'],
  ['emails-are-for-letters', 'src/articles/breach-emails.ts', '../../emails/letter'],
  ['generated-stays-inside', 'src/articles/web/breach-generated.ts', '@/generated/payload-types'],
  ['machine-written', 'src/generated/payload-types.ts', '@/platform/env'],
  ['keeper-word-list', 'src/articles/breach-dictionary.ts', 'word-list'],
  ['keeper-next-cache', 'src/articles/web/breach-cache.ts', 'next/cache'],
  ['keeper-mail', 'src/mailroom/breach.ts', 'resend'],
  ['keeper-mail', 'src/mailroom/breach-smtp.ts', 'nodemailer'],
  ['keeper-react-email', 'src/mailroom/breach-render.ts', 'react-email'],
  ['keeper-queue', 'src/articles/breach-queue.ts', 'pg-boss'],
  ['keeper-payload-in-next', 'src/articles/web/breach-admin.ts', '@payloadcms/next'],
  ['keeper-admin-kit', 'src/articles/web/breach-kit.ts', '@payloadcms/ui'],
  ['browser-stays-light', 'src/articles/web/breach.client.tsx', '@/articles/verb-with-payload'],
  ['everything-is-found', 'src/articles/breach-nowhere.ts', './nowhere'],
  ['ships-with-its-vendors', 'src/articles/breach-dev.ts', 'vitest'],
  ['no-circles', 'src/articles/one.ts', './other'],
  ['no-way-back-to-payload', 'payload.config.ts', '@/staff/cms/room'],
  ['configuration-without-next', 'payload.config.ts', '@/staff/cms/room'],
] as const

/** What is there to be imported, and what is allowed. */
const standing: Record<string, string[]> = {
  ...Object.fromEntries(
    ['staff', 'people', 'reviews', 'articles', 'discussion', 'newsletter'].map((room) => [`src/${room}/verb.ts`, []]),
  ),
  'src/articles/verb-with-payload.ts': ['payload'],
  'src/articles/other.ts': ['./one'],
  'src/articles/cms/room.ts': ['@/people/verb', '../verb', '@/platform/env', '@/generated/payload-types'],
  'src/articles/cms/hooks.ts': [],
  'src/articles/web/public.ts': ['../verb', '@/people/tags', '@/site/kit', '@/text/words', '@/platform/env'],
  'src/articles/letters.tsx': ['../../emails/letter', 'react'],
  'src/people/cms/room.ts': [],
  'src/people/web/public.ts': [],
  'src/people/tags.ts': [],
  'src/discussion/tags.ts': [],
  'src/staff/cms/room.ts': ['@/platform/payload', 'next/headers'],
  'src/text/words.ts': ['node:crypto'],
  'src/text/dictionary.ts': ['word-list'],
  'src/site/kit.ts': ['@/text/words', 'react', 'next/link'],
  'src/platform/env.ts': [],
  'src/platform/public-cache.ts': ['next/cache'],
  'src/platform/queue.ts': ['pg-boss'],
  'emails/letter.tsx': ['react-email'],
  'src/app/page.ts': ['@/articles/web/public', '@/site/kit', '@/platform/env', 'next/headers'],
}

const vendors = [
  'next',
  'pg',
  'word-list',
  'payload',
  'react',
  'react-email',
  'resend',
  'nodemailer',
  'pg-boss',
  '@payloadcms/next',
]
const files = ['index', 'cache', 'headers', 'link']

let found: { rule: string; from: string }[] = []
let house = ''

async function write(path: string, words: string) {
  await mkdir(dirname(join(house, path)), { recursive: true })
  await writeFile(join(house, path), words)
}

const script = (to: string) => `import '${to}'\n`
/** A type is an import like any other; only what runs needs a package that ships. */
const line = (to: string, at: number) =>
  to === 'vitest' ? script(to) : `import type { Thing as T${at} } from '${to}'\nexport type Thing${at} = T${at}\n`

async function build() {
  const all = new Map(Object.entries(standing))
  for (const [, from, to] of breaches) all.set(from, [...(all.get(from) ?? []), to])
  for (const [path, imports] of all) await write(path, imports.map(path.endsWith('.js') ? script : line).join(''))
  const inside = [...vendors, '@payloadcms/ui', 'vitest']
  for (const name of inside) {
    await write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    for (const file of files) await write(`node_modules/${name}/${file}.js`, 'exports.Thing = 1\n')
  }
  const dependencies = Object.fromEntries([...vendors, '@payloadcms/ui'].map((name) => [name, '1.0.0']))
  await write('package.json', JSON.stringify({ name: 'house', dependencies, devDependencies: { vitest: '1.0.0' } }))
  await write('tsconfig.json', JSON.stringify({ compilerOptions: { paths: { '@/*': ['./src/*'] } } }))
}

type Report = { summary: { violations: { from: string; rule: { name: string } }[] } }

const look = () =>
  new Promise<Report>((answer, fail) => {
    const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const rules = resolve('.dependency-cruiser.cjs')
    const args = [tool, '--config', rules, '--output-type', 'json', 'src', 'emails', 'payload.config.ts']
    execFile(process.execPath, args, { cwd: house, maxBuffer: 64 * 1024 * 1024 }, (error, output) => {
      if (output) answer(JSON.parse(output))
      else fail(error)
    })
  })

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'bedside-walls-'))
  await build()
  const { summary } = await look()
  found = summary.violations.map(({ from, rule }) => ({ rule: rule.name, from }))
})

afterAll(() => rm(house, { recursive: true, force: true }))

test.each(breaches)('%s is held against %s, which imports %s', (rule, from) => {
  expect(found).toContainEqual({ rule, from })
})

test('what is allowed breaks nothing', () => {
  const innocent = Object.keys(standing).filter((path) => !breaches.some(([, from]) => from === path))
  const circle = ['src/articles/other.ts']
  expect(found.filter(({ from }) => innocent.includes(from) && !circle.includes(from))).toEqual([])
})

test('every wall has a breach that proves it', async () => {
  const { default: rules } = await import('../../.dependency-cruiser.cjs')
  const proved = new Set<string>(breaches.map(([rule]) => rule))
  const names = (rules.forbidden ?? []).map(({ name }) => name ?? '')
  expect(names.filter((name) => !proved.has(name) && !name.startsWith('order-'))).toEqual([])
})
