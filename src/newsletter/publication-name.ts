/** Pages see only their own room. */
export { letterPromise, publicationName } from '@/publication/publication-name'
