import { describe, expect, test } from 'vitest'
import { type Colour, css, day, night } from '../../emails/parts/brand'

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const pairs: [Colour, Colour, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'sheet', 7],
  ['ink', 'accentWash', 7],
  ['ink', 'amberWash', 7],
  ['ink', 'dangerWash', 7],
  ['soft', 'paper', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'sheet', 4.5],
  ['accent', 'accentWash', 4.5],
  ['amber', 'paper', 4.5],
  ['amber', 'amberWash', 4.5],
  ['danger', 'paper', 4.5],
  ['danger', 'dangerWash', 4.5],
  ['onAccent', 'accent', 4.5],
]

describe.each([
  ['day', day],
  ['night', night],
])('by %s', (_name, colours) => {
  test.each(pairs)('%s on %s can be read', (ink, ground, least) => {
    expect(contrast(colours[ink], colours[ground])).toBeGreaterThanOrEqual(least)
  })
})

test('the style sheet is small enough for every mailbox that reads one', () => {
  expect(css.length).toBeLessThan(8 * 1024)
})
