'use client'
import { useState } from 'react'
import { DeclineForm } from './decline-form'
import type { PanelProps } from './item-props'
import { LogPanel } from './log-panel'
import { MarkedWords } from './marked-words'
import { PageBox } from './page-box'
import { QueueBeside } from './queue-beside'
import { QueueButtons } from './queue-buttons'
import { QueueReports } from './queue-reports'
import { Choose } from './queue-row'
import { duration, moment, titleOf } from './queue-words'
import { ReplyBox } from './reply-box'
import { WordingBox } from './wording-box'

/** The open item: what it is, why it waits, what stands beside it, and what can be done. */
export function QueueItemPanel(props: PanelProps) {
  const { item, queue, decisions, drafts, stock, isDeclining, setDeclining, focusCurrent } = props
  const [version, setVersion] = useState(0)
  const { busy, act, decide } = decisions
  const draft = drafts.of(item)
  const isShown = item.status === 'published'
  const changed = async (work: Promise<unknown>) => {
    await work
    setVersion((before) => before + 1)
  }

  const publish = () => {
    const { reply: words, person } = draft
    const answer = { words, person: person || undefined, publicWording: isShown ? undefined : draft.wording }
    void act(item, isShown ? 'reply' : 'answer', answer, 'Answered', true)
  }
  const makePage = () => {
    const body = { publicWording: isShown ? undefined : draft.wording }
    void changed(act(item, 'page', body, 'A draft of its page stands under Answered questions', !isShown))
  }
  return (
    <article aria-labelledby={`queue-${item.id}`} className="queue-panel">
      <div className="queue-title">
        <Choose item={item} queue={queue} />
        <h2 id={`queue-${item.id}`} tabIndex={-1} data-open-item>
          {titleOf(item)}
        </h2>
        {item.danger ? <strong className="queue-danger-badge">May be danger</strong> : null}
      </div>
      <p className="queue-small">
        {item.status}, sent {duration(item.hoursWaiting)} ago (<time dateTime={item.sentAt}>{moment(item.sentAt)}</time>
        ){item.claim ? ` · ${item.claim.mine ? 'in your hands' : `in the hands of ${item.claim.name}`}, until ` : ''}
        {item.claim ? moment(item.claim.until) : ''}
      </p>
      {item.reasons.length > 0 ? (
        <ul aria-label="Why it was held" className="queue-reasons">
          {item.reasons.map(({ code, words }) => (
            <li key={code}>{words}</li>
          ))}
        </ul>
      ) : null}
      <QueueReports item={item} decisions={decisions} />
      <h3>As it was sent</h3>
      <MarkedWords text={item.original || item.wording} language={item.language} />
      <WordingBox {...props} onChanged={changed} />
      <QueueButtons {...props} onChanged={changed} />
      {isDeclining ? (
        <DeclineForm
          busy={busy}
          stock={stock}
          onCancel={() => {
            setDeclining(false)
            focusCurrent()
          }}
          onDecline={(why) => void decide(item, 'decline', why)}
        />
      ) : null}
      <QueueBeside item={item} />
      {item.isAnswer || item.article ? null : (
        <PageBox
          mayBeQuoted={item.mayBeQuoted}
          busy={busy}
          button={isShown ? 'Make a page of it' : 'Approve and make a page of it'}
          onMake={makePage}
        />
      )}
      {item.isAnswer || !item.article ? null : (
        <ReplyBox
          words={draft.reply}
          person={draft.person}
          busy={busy}
          stock={stock}
          button={isShown ? 'Publish the reply' : 'Approve and publish the reply'}
          onType={(typed) => drafts.type(item.id, typed)}
          onPublish={publish}
        />
      )}
      <LogPanel comment={item.id} version={version} />
      <p className="queue-small">
        <a href={`/admin/collections/comments/${item.id}`}>Open its record</a>
      </p>
    </article>
  )
}
