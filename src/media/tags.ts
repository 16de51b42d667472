export const mediaTag = (id: string) => `media:${id}`
