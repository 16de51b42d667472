import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fontsIn } from '@/platform/built-fonts'

test('the fonts of a build are found by name, and none where there is no build', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bedside-fonts-'))
  for (const name of ['literata-latin-wght-normal.0x_1.woff2', 'figtree_latin_wght_normal-s.p.2b.woff2', 'icon.svg'])
    await writeFile(join(folder, name), '')
  expect(await fontsIn(folder)).toEqual({
    serif: '/_next/static/media/literata-latin-wght-normal.0x_1.woff2',
    sans: '/_next/static/media/figtree_latin_wght_normal-s.p.2b.woff2',
  })
  await rm(folder, { recursive: true })
  expect(await fontsIn(folder)).toEqual({ serif: undefined, sans: undefined })
})
