/** Every kind of page is read by the Nu Html Checker, where there is a Java to run it. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../world/journey'
import { siteUrl } from '../world/site'
import { templates } from '../world/templates'

const hasJava = spawnSync('java', ['-version']).status === 0
const checker = String(createRequire(import.meta.url)('vnu-jar'))

/** Of the styles that stand inside a page the checker does not know container queries and anchor positioning yet. */
const notKnownYet = 'CSS: .*(?:@container|container-(?:type|name)|position-(?:area|try-fallbacks|anchor)|anchor-name).*'

/** What the checker says is wrong, one line each; empty when nothing is. */
function problemsIn(folder: string): string {
  const { stdout, stderr, status } = spawnSync(
    'java',
    ['-jar', checker, '--errors-only', '--stdout', '--filterpattern', notKnownYet, folder],
    { encoding: 'utf8' },
  )
  if (status !== 0 && !stdout) throw new Error(`The checker did not run: ${stderr}`)
  return stdout.replaceAll(`file:${folder}/`, '').replaceAll('Document checking completed. No errors found.', '').trim()
}

test('the HTML of every kind of page is valid, that of refused forms too', async ({ arrive: _ }) => {
  test.skip(!hasJava, 'the checker needs Java')
  test.setTimeout(240_000)
  const folder = await mkdtemp(join(tmpdir(), 'bedside-html-'))
  try {
    for (const { name, path } of templates)
      await writeFile(join(folder, `${name}.html`), await (await fetch(siteUrl() + path)).text())
    for (const form of ['subscribe', 'comment', 'report', 'reviews']) {
      const refused = await fetch(`${siteUrl()}/forms/${form}`, {
        method: 'POST',
        headers: { origin: siteUrl() },
        body: new URLSearchParams({ email: '"><b>' }),
      })
      expect(refused.status, form).toBeGreaterThanOrEqual(400)
      await writeFile(join(folder, `refused-${form}.html`), await refused.text())
    }
    expect(problemsIn(folder)).toBe('')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
