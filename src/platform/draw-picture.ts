/** The only user of `satori`: lays out a few words and draws them, in the site's own fonts, as PNG. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Font } from 'satori'
import sharp from 'sharp'

type Style = Record<string, string | number>
/** A box with a style as satori knows it (flex everywhere), and words or boxes in it. */
export type Box = { type: string; props: { style?: Style; children?: string | Box[] } & Record<string, unknown> }

export const box = (style: Style, ...children: Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})
export const line = (style: Style, words: string): Box => ({ type: 'div', props: { style, children: words } })

const scripts = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'] as const
const faces = [
  ['literata', 600, scripts],
  ['literata', 400, scripts],
  ['figtree', 500, ['latin', 'latin-ext']],
] as const

const family = (folder: string, weight: number, subset: string) => `${folder} ${weight} ${subset}`
const families = (folder: string, weight: number, subsets: readonly string[]) =>
  subsets.map((subset) => family(folder, weight, subset))

/** Each script has a file of its own, and each file is a family of its own: the next one is asked for what one has not. */
export const serif = families('literata', 600, scripts).join(', ')
export const sans = [...families('figtree', 500, ['latin', 'latin-ext']), ...families('literata', 400, scripts)].join(
  ', ',
)

let fonts: Promise<Font[]> | undefined

/** From the folder of the running program: what is bundled could not find them beside itself. */
function readFonts(): Promise<Font[]> {
  const all = faces.flatMap(([folder, weight, subsets]) =>
    subsets.map(async (subset) => ({
      name: family(folder, weight, subset),
      weight,
      style: 'normal' as const,
      data: await readFile(
        /* turbopackIgnore: true */ join(
          'node_modules',
          '@fontsource',
          folder,
          'files',
          `${folder}-${subset}-${weight}-normal.woff`,
        ),
      ),
    })),
  )
  return Promise.all(all)
}

/** What the fonts above have no letters for. */
const missing =
  /[^\u0020-\u024f\u0370-\u03ff\u0400-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20ac\u2116\u2122\u2212\u2215]/u

/** These words as they can be drawn, without pictographs; undefined where letters would be missing. */
export function drawableWords(words: string): string | undefined {
  const bare = words
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{C}|\ufe0f/gu, (sign) => (/[©®™]/.test(sign) ? sign : ' '))
    .replace(/\s+/g, ' ')
    .trim()
  return missing.test(bare) ? undefined : bare
}

/** @returns a PNG of few colours, as small as words on paper can be. */
export async function drawPicture(root: Box, size: { width: number; height: number }): Promise<Buffer> {
  fonts ??= readFonts()
  const { default: satori } = await import('satori')
  // Its types are React's; what it reads of a node is `type` and `props`.
  const svg = await satori(root as never, { ...size, fonts: await fonts })
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, compressionLevel: 9, effort: 8 }).toBuffer()
}
