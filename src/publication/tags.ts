export const publicationTag = 'publication'
export const pageTag = (slug: string) => `pages:slug:${slug}`
export const pagesTag = 'pages:list'
export const programmesTag = 'publication:programmes'
