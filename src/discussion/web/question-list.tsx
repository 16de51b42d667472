import { CardLink } from '@/site/kit/card-link'
import { RowList } from '@/site/kit/row-list'
import { writtenDate } from '@/site/kit/written-date'
import { pathsIn } from '@/site/paths'
import type { QuestionCard } from '../answered-questions'
import { badgesOf } from './comment-views'

type Props = { cards: QuestionCard[]; level?: 2 | 3; columns?: boolean }

/** Answered questions as rows: who answered, and when. */
export const QuestionList = ({ cards, level = 3, columns }: Props) => (
  <RowList columns={columns}>
    {cards.map((card) => (
      <CardLink
        key={card.id}
        title={card.title}
        href={pathsIn(card.language).question(card.slug)}
        note={noteOf(card)}
        level={level}
      />
    ))}
  </RowList>
)

function noteOf({ answeredBy, answeredAt }: QuestionCard): string {
  const who = answeredBy ? ` by ${[answeredBy.name, ...badgesOf(answeredBy, new Date())].join(', ')}` : ''
  return `Answered${who} on ${writtenDate(answeredAt)}`
}
