/** What is said of a person elsewhere: name, address, role, credentials, portrait. */
export const personTag = (id: string) => `people:${id}`
/** Their own page. */
export const personSlugTag = (slug: string) => `people:slug:${slug}`
export const peopleTag = 'people:list'
/** Any profile has changed, whatever it is. For the sitemap. */
export const profilesTag = 'people:profiles'
/** Who is introduced on the home page, and in what words. */
export const greetingsTag = 'people:greetings'
