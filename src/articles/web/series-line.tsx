import { PartLine } from '@/site/article/part-line'
import { PartsOn } from '@/site/article/parts-on'
import { pathsIn } from '@/site/paths'
import type { ArticleCard } from '../cards'
import type { PlaceInSeries } from './series'

type Props = { places: PlaceInSeries[]; language: string }

const linkTo = (card: ArticleCard | undefined) =>
  card && { label: card.title, href: pathsIn(card.language).article(card.slug) }

/** Above the text: which part of what this is. */
export const SeriesLine = ({ places, language }: Props) =>
  places.map(({ series, part }) => (
    <PartLine
      key={series.slug}
      series={{ label: series.title, href: pathsIn(language).series(series.slug) }}
      number={part.number}
      of={part.of}
    />
  ))

/** At the end of the text: what comes before and after it. */
export const SeriesEnd = ({ places, language }: Props) =>
  places.map(({ series, part }) => (
    <PartsOn
      key={series.slug}
      series={{ label: series.title, href: pathsIn(language).series(series.slug) }}
      previous={linkTo(part.previous)}
      next={linkTo(part.next)}
    />
  ))
