import { CardLink } from '@/site/kit/card-link'
import { RowList } from '@/site/kit/row-list'
import { pathsIn } from '@/site/paths'
import type { ShownSeries } from './series'

type Props = { series: ShownSeries[]; language: string; level?: 2 | 3; columns?: boolean }

const parts = (count: number) => (count === 1 ? 'One part so far' : `${count} parts`)

/** Series as rows: title, a sentence, how many parts. */
export const SeriesList = ({ series, language, level = 3, columns }: Props) => (
  <RowList columns={columns}>
    {series.map(({ id, title, slug, summary, cards }) => (
      <CardLink
        key={id}
        title={title}
        href={pathsIn(language).series(slug)}
        words={summary}
        note={parts(cards.length)}
        level={level}
      />
    ))}
  </RowList>
)
