/** Reads that show the credits of one subject. */
export const creditsTag = (kind: string, id: string) => `reviews:${kind}:${id}`
/** Reads that show what one reviewer is credited for. */
export const reviewerTag = (person: string) => `reviews:by:${person}`
/** Who signed what lately, of one kind of text. */
export const signedTag = (kind: string) => `reviews:signed:${kind}`
