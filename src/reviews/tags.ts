/** Reads that show the credits of one subject. */
export const creditsTag = (kind: string, id: string) => `reviews:${kind}:${id}`
