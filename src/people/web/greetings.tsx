import { Face } from '@/site/kit/face'
import { pathsIn } from '@/site/paths'
import styles from './greetings.module.css'
import { greetingsAtHome } from './public'

/** Who writes here, in their own words. Nothing, while nobody is introduced. */
export async function Greetings({ language }: { language: string }) {
  const people = await greetingsAtHome()
  return people.map((person) => {
    const name = [person.name, ...person.credentials.map(({ abbreviation }) => abbreviation)].join(', ')
    return (
      <section key={person.id} className={styles.greeting} aria-label={`About ${person.name}`}>
        <Face name={person.name} portrait={person.portrait} size="large" />
        <div>
          {person.words ? <p className={styles.words}>{person.words}</p> : null}
          <p className={styles.name}>
            <a href={pathsIn(language).person(person.slug)}>{name}</a>
            {person.role ? <span>{person.role}</span> : null}
          </p>
        </div>
      </section>
    )
  })
}
