/** Pages see only their own room. */
export { publicationName } from '@/publication/publication-name'
