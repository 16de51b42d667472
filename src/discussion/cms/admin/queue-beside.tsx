import type { QueueItem } from '../../queue-item'
import { count } from './queue-words'

/** What stands beside an item: where it belongs, what it answers, who wrote it before, and what is answered already. */
export function QueueBeside({ item }: { item: QueueItem }) {
  const { article, parent, history, near, same } = item
  return (
    <dl className="queue-beside">
      {article ? (
        <>
          <dt>Below</dt>
          <dd>{article.path ? <a href={`${article.path}#c-${item.id}`}>{article.title}</a> : article.title}</dd>
        </>
      ) : null}
      {parent ? (
        <>
          <dt>In reply to {parent.name || 'a reader'}</dt>
          <dd>
            <blockquote dir="auto">{parent.words}</blockquote>
          </dd>
        </>
      ) : null}
      <dt>The writer</dt>
      <dd>
        {history
          ? `${history.approved} approved, ${history.rejected} declined, ${history.spam} spam before`
          : 'left no address, so nothing is known of before'}
        . {item.wantsAnswer ? wish(item.addressConfirmed) : ''}
      </dd>
      {same > 0 ? (
        <>
          <dt>Asked alike</dt>
          <dd>{count(same, 'other')} waiting with nearly the same question</dd>
        </>
      ) : null}
      {near.length > 0 ? (
        <>
          <dt>Answered already, perhaps</dt>
          <dd>
            <ul>
              {near.map(({ id, title, path, near: share }) => (
                <li key={id}>
                  <a href={path}>{title}</a> ({share} % of its words)
                </li>
              ))}
            </ul>
          </dd>
        </>
      ) : null}
    </dl>
  )
}

const wish = (isConfirmed: boolean) =>
  isConfirmed ? 'Wants to hear of an answer.' : 'Wants to hear of an answer, and has not confirmed the address yet.'
