import { groupsIn, type Reading } from './features'

/** Groups of the scale that speak of calm: beside them the points decide. */
const calm = new Set([
  'seen and found well',
  'tested and clear',
  'the child is well',
  'grown since',
  'long past',
  'somebody else',
  'told or played',
  'speaks from work',
  'to be ready',
  'in jest',
  'a way of speaking',
  'may we',
  'a false alarm',
  'fun',
  'question first',
])

/** A classical statement stands and nothing near it speaks of calm: it shows, whatever the points say. */
export const isCertain = (reading: Reading): boolean =>
  reading.left.some(({ sign }) => sign.certain) && !groupsIn(reading).some(({ name }) => calm.has(name))
