import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { honest } from './counts.mjs'
import { inRoot } from './places.mjs'
import { run } from './run.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */

/** What failed, named for the end of a long log. @type {string[]} */
export const failures = []

/** @param {string} [project] all projects without it @returns {Promise<Counts>} */
export const vitest = (project) =>
  counted(
    (report) => [
      ...[inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', ...(project ? ['--project', project] : [])],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    () => ({}),
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    }),
    ({ testResults }) =>
      testResults.flatMap((/** @type {any} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0
          ? [fromRoot(file.name)]
          : file.assertionResults
              .filter((/** @type {any} */ one) => one.status === 'failed')
              .map((/** @type {any} */ one) => `${fromRoot(file.name)} › ${one.fullName}`),
      ),
  )

/** @returns {Promise<Counts>} */
export const playwright = () =>
  counted(
    () => [
      inRoot('node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      ...['--project=untouched', '--project=journeys'],
      '--reporter=list,json',
    ],
    (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }),
    ({ suites }) => suites.flatMap(unexpected),
  )

/** @param {any} suite @returns {string[]} */
const unexpected = (suite) => [
  ...suite.specs
    .filter((/** @type {any} */ spec) => !spec.ok)
    .map((/** @type {any} */ spec) => `${spec.file} › ${spec.title}`),
  ...(suite.suites ?? []).flatMap(unexpected),
]

/** @param {string} file */
const fromRoot = (file) => relative(inRoot(), file)

/** Plays journeys or takes pictures without counting. @param {string[]} args @returns {Promise<number>} exit code */
export const runPlaywright = (...args) =>
  run(process.execPath, [inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'test', ...args])

/**
 * @param {(report: string) => string[]} args
 * @param {(report: string) => Record<string, string>} env
 * @param {(report: any) => Counts} read
 * @param {(report: any) => string[]} failed the names of what failed
 */
async function counted(args, env, read, failed) {
  const folder = await mkdtemp(join(tmpdir(), 'bedside-report-'))
  const report = join(folder, 'report.json')
  try {
    const code = await run(process.execPath, args(report), { env: { ...process.env, ...env(report) } })
    const written = await readFile(report, 'utf8').then(
      (text) => JSON.parse(text),
      () => undefined,
    )
    if (written) failures.push(...failed(written))
    return honest(written && read(written), code)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
