/** Pages see only their own room. */
export { allTopics as publicationTopics } from '@/articles/topics'
