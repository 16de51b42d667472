/** Pages see only their own room. */
export { letterPromise, publicationFacts, publicationName } from '@/publication/publication-name'
