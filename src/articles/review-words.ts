/** Pages see only their own room. */
export { creditLine, creditName, standingWords } from '@/reviews/words'
