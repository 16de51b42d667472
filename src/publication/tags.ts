export const publicationTag = 'publication'
export const pageTag = (slug: string) => `pages:slug:${slug}`
/** Where a page stands, and that it stands: for what links to it. */
export const pageAddressTag = (id: string) => `pages:address:${id}`
/** Some published page has changed, whatever it is. For what tells of every page. */
export const pagesTag = 'pages:list'
export const programmesTag = 'publication:programmes'
