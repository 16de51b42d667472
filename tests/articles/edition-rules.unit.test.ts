import { expect, test } from 'vitest'
import { type Carried, type Edition, editionAfter, mayFollow } from '@/articles/edition-rules'

/** Saves one after the other, as they reach the house. @returns for each whether it was taken, and where it ends. */
function saves(...carried: Carried[]) {
  let stands: Edition = { edition: 5, from: 0 }
  const taken = carried.map((one) => {
    const { ok } = mayFollow(stands, one)
    if (ok) stands = editionAfter(stands, one)
    return ok
  })
  return { taken, edition: stands.edition }
}

const anna = (edition: number): Carried => ({ sheet: 'anna', edition })
const ben = (edition: number): Carried => ({ sheet: 'ben', edition })
const noForm: Carried = { edition: 0 }

test.each<[string, Carried[], boolean[]]>([
  ['one form saves again and again', [anna(5), anna(6), anna(7)], [true, true, true]],
  ['its answers are slow to come back', [anna(5), anna(5), anna(5), anna(6)], [true, true, true, true]],
  ['a second form saves what it was filled with before', [anna(5), ben(5)], [true, false]],
  ['the second form was opened afterwards', [anna(5), ben(6)], [true, true]],
  ['the first form goes on after the second saved', [anna(5), ben(6), anna(6), anna(5)], [true, true, false, false]],
  ['the first form was filled anew', [anna(5), ben(6), anna(7), anna(7)], [true, true, true, true]],
  ['an old save of the first form turns up late', [anna(5), ben(6), anna(7), anna(5)], [true, true, true, false]],
  ['a script saves, and then a form that was open', [anna(5), noForm, anna(6)], [true, true, false]],
  ['scripts are not asked', [anna(5), noForm, noForm], [true, true, true]],
  ['a refused form is refused again', [anna(5), ben(5), ben(5), anna(6)], [true, false, false, true]],
])('when %s', (_, carried, taken) => {
  expect(saves(...carried)).toEqual({ taken, edition: 5 + taken.filter(Boolean).length })
})

test('what was never numbered is at its beginning', () => {
  expect(editionAfter({ edition: 0, from: 0 }, anna(0))).toEqual({ edition: 1, sheet: 'anna', from: 0 })
})
