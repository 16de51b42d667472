/** Tags of public reads about what is near to what. */
export const similarTag = (article: string) => `search:similar:${article}`
