import { AuthorBox } from '@/site/article/author-box'
import { pathsIn } from '@/site/paths'
import type { Person } from '../queries'

/** One person in a list. */
export const PersonRow = ({ person, language }: { person: Person; language: string }) => (
  <AuthorBox
    name={person.name}
    credentials={person.credentials.map(({ abbreviation }) => abbreviation)}
    role={person.role}
    href={pathsIn(language).person(person.slug)}
    words={person.credentials.map(({ name, issuer }) => `${name}, ${issuer}`).join('. ')}
    portrait={person.portrait}
  />
)
