import { CardLink } from '@/site/kit/card-link'
import { RowList } from '@/site/kit/row-list'
import { writtenDate } from '@/site/kit/written-date'
import { pathsIn } from '@/site/paths'
import type { QuestionCard } from '../answered-questions'
import { isOverdue } from '../question-rules'
import { badgesOf } from './comment-views'

type Props = { cards: QuestionCard[]; level?: 2 | 3; columns?: boolean; now?: Date }

/** Answered questions as rows: who answered, and when. */
export const QuestionList = ({ cards, level = 3, columns, now = new Date() }: Props) => (
  <RowList columns={columns}>
    {cards.map((card) => (
      <CardLink
        key={card.id}
        title={card.title}
        href={pathsIn(card.language).question(card.slug)}
        note={noteOf(card, now)}
        level={level}
      />
    ))}
  </RowList>
)

/** A page is made anew within the hour, so a day that has come says so without anybody saving anything. */
export function noteOf(card: QuestionCard, now: Date): string {
  const { answeredBy, answeredAt } = card
  const who = answeredBy ? ` by ${[answeredBy.name, ...badgesOf(answeredBy, now)].join(', ')}` : ''
  const overdue = isOverdue(card, now) ? '; was due to be checked again' : ''
  return `Answered${who} on ${writtenDate(answeredAt).replaceAll(' ', '\u00a0')}${overdue}`
}
