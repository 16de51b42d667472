import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/site/tokens.css', import.meta.url), 'utf8')

/** Both colours of every token, from the file that the pages load. */
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, day, night]) => [
    name ?? '',
    { day: day ?? '', night: night ?? '' },
  ]),
)

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2 contrast of two tokens. */
function contrast(front: string, back: string, scheme: 'day' | 'night'): number {
  const [light = 0, dark = 0] = [front, back]
    .map((name) => luminance(tokens.get(name)?.[scheme] ?? '#000000'))
    .sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** What stands on what, and the least it must have: 7 for reading, 4.5 for everything else that carries meaning. */
const table: [front: string, back: string, least: number][] = [
  ['ink', 'paper', 7],
  ['ink', 'sheet', 7],
  ['ink', 'raised', 7],
  ['ink', 'accent-wash', 7],
  ['ink', 'warm-wash', 7],
  ['ink', 'amber-wash', 7],
  ['ink', 'danger-wash', 7],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'sheet', 4.5],
  ['ink-soft', 'raised', 4.5],
  ['ink-soft', 'accent-wash', 4.5],
  ['ink-soft', 'warm-wash', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'sheet', 4.5],
  ['accent', 'raised', 4.5],
  ['accent', 'accent-wash', 4.5],
  ['accent', 'warm-wash', 4.5],
  ['paper', 'accent', 4.5],
  ['amber', 'paper', 4.5],
  ['amber', 'amber-wash', 4.5],
  ['accent', 'amber-wash', 4.5],
  ['danger', 'paper', 4.5],
  ['danger', 'sheet', 4.5],
  ['danger', 'danger-wash', 4.5],
  ['edge', 'paper', 4.5],
  ['edge', 'raised', 4.5],
]

describe.each(['day', 'night'] as const)('by %s', (scheme) => {
  test.each(table)('%s on %s reaches %d', (front, back, least) => {
    expect(contrast(front, back, scheme)).toBeGreaterThanOrEqual(least)
  })
})

test('the measured table', () => {
  const lines = table.map(([front, back]) =>
    [
      `${front} on ${back}`.padEnd(24),
      contrast(front, back, 'day').toFixed(2),
      contrast(front, back, 'night').toFixed(2),
    ].join('  '),
  )
  expect(lines.join('\n')).toMatchSnapshot()
})
