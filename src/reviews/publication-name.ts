/** Pages see only their own room. */
export { publicationFacts } from '@/publication/publication-name'
