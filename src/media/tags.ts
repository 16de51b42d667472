export const mediaTag = (id: string) => `media:${id}`
/** For lists, which show pictures they cannot name beforehand. */
export const anyMediaTag = 'media:any'
