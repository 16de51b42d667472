import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scriptIn } from '@/platform/built-script'

test('the script of a build is found by name, and development has one of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bedside-script-'))
  for (const name of ['chunk-A.js', 'page-5S2BGWID.js', 'shown-words-B.js']) await writeFile(join(folder, name), '')
  expect(await scriptIn(folder)).toBe('/_next/static/own/page-5S2BGWID.js')
  await rm(folder, { recursive: true })
  expect(await scriptIn(folder)).toBe('/_next/static/own/page.js')
})
