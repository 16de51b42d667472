import { Button } from '@/site/kit/button'
import { DateText } from '@/site/kit/date-text'
import { paths } from '@/site/paths'
import { Writing } from '@/site/thread/writing'
import type { OwnComment } from '../own-comment'
import { mayEdit } from '../writer-rules'
import { blocksOfWriting } from '../writers-text'
import { plainPage } from './plain-page'
import { Quoting, WhatYouCanDo } from './status-actions'
import { statusWords } from './status-words'

type Props = {
  token: string
  comment: OwnComment
  now: Date
  hours: number
}

/** Paragraphs as somebody typed them: nothing in them becomes a tag. */
export const Typed = ({ words }: { words: string }) =>
  words
    .split('\n')
    .filter((line) => line.trim())
    .map((line, index) => (
      <p key={index} dir="auto">
        {line}
      </p>
    ))

/** What somebody sent and what became of it, for them alone. Nothing of their address stands on it. */
export function statusPage({ token, comment, now, hours }: Props): Promise<Response> {
  const canEdit = mayEdit(comment.status, new Date(comment.at), now).ok
  const fresh = canEdit && !comment.editedAt
  const { heading, words, links } = statusWords(comment, fresh, hours)
  return plainPage({
    title: heading,
    secret: true,
    children: (
      <>
        <div role="status">
          {words.map((line) => (
            <Typed key={line} words={line} />
          ))}
        </div>
        {links.length > 0 ? (
          <ul>
            {links.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        ) : null}
        {comment.address === 'unasked' && ['waiting', 'published'].includes(comment.state.is) ? <AskAgain /> : null}
        {fresh ? <KeepAddress /> : null}
        <WhatYouSent comment={comment} />
        <Quoting comment={comment} />
        <WhatYouCanDo comment={comment} canEdit={canEdit} download={paths.mineJson(token)} />
        {fresh ? null : <KeepAddress />}
      </>
    ),
  })
}

/** No letter went out, so nobody should wait for one. */
const AskAgain = () => (
  <section aria-labelledby="ask-again">
    <h2 id="ask-again">Hearing of an answer by email</h2>
    <p>
      We have sent enough letters to this address today, so we could not ask you to confirm it. Come back tomorrow and
      ask for the letter, if you still want it.
    </p>
    <form method="post">
      <Button name="do" value="ask-again" quiet>
        Send me the letter
      </Button>
    </form>
  </section>
)

const KeepAddress = () => (
  <section aria-labelledby="keep">
    <h2 id="keep">Keep this address</h2>
    <p>
      This page is yours alone, and its address is the only key to it: we keep no account for you. Copy the address or
      bookmark it, and come back whenever you like. Whoever has it can do what you can do here.
    </p>
  </section>
)

const addressWords: Record<OwnComment['address'], string> = {
  none: 'We keep no email address with it.',
  unasked: 'You have not confirmed your email address, so we write to you about nothing.',
  unconfirmed: 'You have not confirmed your email address yet, so we write to you about nothing.',
  confirmed: 'Your email address is confirmed.',
}

function WhatYouSent({ comment }: { comment: OwnComment }) {
  const { sent, shown, name, address, at, editedAt, article } = comment
  return (
    <section aria-labelledby="sent">
      <h2 id="sent">What you sent</h2>
      {sent ? (
        <blockquote>
          <Typed words={sent} />
        </blockquote>
      ) : (
        <p>We no longer keep the words as you sent them.</p>
      )}
      {shown && shown !== sent ? (
        <>
          <p>Readers see it in this wording:</p>
          <blockquote>
            <Writing blocks={blocksOfWriting(shown)} />
          </blockquote>
        </>
      ) : null}
      <p className="hint">
        <bdi>{name || 'Without a name'}</bdi>, <DateText iso={at} length="long" />
        {editedAt ? ', changed by you since' : null}
        {article ? (
          <>
            , below “<a href={article.path}>{article.title}</a>”
          </>
        ) : null}
        . {addressWords[address]}
      </p>
    </section>
  )
}
