import { featuresOf, type Reading } from './features'
import { enough, learned } from './learned'

/** `learned` has a line for each number of points, in hundredths, with the names that are worth them. */
const pointsOf = new Map(
  learned
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [points = '', names = ''] = line.split(': ')
      return names.split('|').map((name) => [name, Number(points)] as const)
    }),
)

/** How far the points of a text, or of a part of it, lie above what is enough to speak of danger. */
export function pointsAbove(reading: Reading): number {
  let sum = -enough
  for (const [name, count] of featuresOf(reading)) sum += count * (pointsOf.get(name) ?? 0)
  return sum
}
