export const threadTag = (article: string) => `discussion:article:${article}`
export const answeredTag = 'discussion:answered'
/** Answers that belong to an article of a topic. */
export const answeredOfTopicTag = (topic: string) => `discussion:answered:topic:${topic}`
export const questionSlugTag = (slug: string) => `questions:slug:${slug}`
export const questionTag = (id: string) => `questions:${id}`
export const rulesTag = 'discussion:rules'
/** Of the words behind one block of an article that quotes a reader. */
export const quoteTag = (reference: string) => `discussion:quote:${reference}`
/** Of what became of sentences in an article that readers found unclear. */
export const unclearTag = (article: string) => `discussion:unclear:${article}`
