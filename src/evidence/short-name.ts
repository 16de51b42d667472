type Known = { title: string; authors?: string | null; year?: number | null }

/** A person as journals write them: a family name and initials. */
const person = /^(.+?)\s+\p{Lu}{1,4}$/u

/** A source in a few words, as a colleague would say it: who and when, or else how its title begins. */
export function shortName({ title, authors, year }: Known): string {
  const names = (authors ?? '').split(/[;,]/).map((name) => name.trim())
  const [first = ''] = names
  const family = person.exec(first)?.[1]
  const who = family && names.length > 1 ? `${family} et al.` : (family ?? first)
  return [who || beginning(title), year].filter(Boolean).join(', ')
}

const beginning = (title: string) => (title.length > 40 ? `${title.slice(0, 40).replace(/\s+\S*$/, '')} …` : title)
