/** A house of one's own: Payload on a fresh copy of the template database. */
import { afterAll, beforeAll, inject } from 'vitest'
import { type House, openHouse } from './open-house'

export type { House } from './open-house'

/** Opens a house before the tests of this file and pulls it down afterwards. */
export function aHouse(): () => House {
  let house: (House & { close: () => Promise<void> }) | undefined
  beforeAll(async () => {
    house = await openHouse(inject('templateUrl'))
  })
  afterAll(async () => {
    await house?.close()
  })
  return () => {
    if (!house) throw new Error('The house opens before the tests, not before that')
    return house
  }
}
