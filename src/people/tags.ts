export const personTag = (id: string) => `people:${id}`
export const personSlugTag = (slug: string) => `people:slug:${slug}`
export const peopleTag = 'people:list'
