import { DateText } from '@/site/kit/date-text'
import { Pagination } from '@/site/kit/pagination'
import { RowList } from '@/site/kit/row-list'
import type { Hit } from '../hits'
import type { Found } from '../search'
import { type AskedFor, addressOf } from './asked'
import { Pieces } from './pieces'
import styles from './search.module.css'

type Props = { found: Found; asked: AskedFor; base: string }

/** What was found, the nearest first. */
export function Results({ found, asked, base }: Props) {
  const { hits, page, pages } = found
  const at = (number: number) => addressOf(base, { ...asked, page: number })
  return (
    <section aria-labelledby="results">
      <h2 className={styles.count} id="results">
        {counted(found)}
        {pages > 1 ? <span>{` · page ${page} of ${pages}`}</span> : null}
      </h2>
      <RowList>
        {hits.map((hit) => (
          <Result key={hit.path} hit={hit} />
        ))}
      </RowList>
      <Pagination
        back={page > 1 ? { label: 'Nearer results', href: at(page - 1) } : undefined}
        on={page < pages ? { label: 'More results', href: at(page + 1) } : undefined}
      />
    </section>
  )
}

export function counted({ many, isMost }: Pick<Found, 'many' | 'isMost'>): string {
  if (isMost) return `The nearest ${many} results`
  return many === 1 ? 'One result' : `${many} results`
}

function Result({ hit }: { hit: Hit }) {
  return (
    <article className={styles.result}>
      <p className={styles.kind} data-kind="">
        {kindOf(hit)}
      </p>
      <h3>
        <a href={hit.path || undefined}>
          <Pieces of={hit.title} />
        </a>
      </h3>
      <p className={styles.excerpt} data-excerpt="">
        <Pieces of={hit.excerpt} />
      </p>
      {hit.published ? (
        <p className={styles.note}>
          {hit.kind === 'article' ? 'Published ' : 'Answered '}
          {hit.by ? `by ${hit.by} on ` : ''}
          <DateText iso={hit.published} />
        </p>
      ) : null}
    </article>
  )
}

/** What the script fills in while somebody types, a link as soon as it leads somewhere; the heading's style is in the attribute. */
export const HitModel = () => (
  <div hidden data-hit={styles.count}>
    <Result hit={{ kind: 'article', path: '', title: [], excerpt: [], published: '' }} />
  </div>
)

export const kindOf = ({ kind, topic }: Hit) =>
  kind === 'question' ? 'Answered question' : ['Article', topic].filter(Boolean).join(' · ')
