import { Button, ButtonLink } from '@/site/kit/button'
import { DateText } from '@/site/kit/date-text'
import type { OwnComment } from '../own-comment'
import { QUOTE_WORDING } from '../wordings'
import { EDIT_MINUTES, mayWithdraw, type SeenStatus, seenByWriter } from '../writer-rules'

type Props = {
  comment: OwnComment
  canEdit: boolean
  /** Address of the file. */
  download: string
}

const further = 'We write to you about nothing further.'
const takenBack: Record<SeenStatus, string> = {
  waiting: `Take it back, and it will not be published. ${further}`,
  published: `Take it back, and readers do not see it any more. ${further}`,
  declined: 'Take it back, and we write to you about nothing further.',
  away: `Take it back, and it stays away. ${further}`,
  erased: '',
}

/** Links to pages that ask first: what is done there cannot be undone. */
export const WhatYouCanDo = ({ comment, canEdit, download }: Props) => (
  <section aria-labelledby="can-do">
    <h2 id="can-do">What you can do</h2>
    {canEdit ? (
      <>
        <p>For {EDIT_MINUTES} minutes after sending it, and until somebody has decided on it, you can change it.</p>
        <p>
          <ButtonLink href="?ask=edit">Change my words</ButtonLink>
        </p>
      </>
    ) : null}
    {mayWithdraw(comment.status).ok ? (
      <>
        <p>{takenBack[seenByWriter(comment.status)]}</p>
        <p>
          <ButtonLink href="?ask=withdraw" quiet>
            Take it back
          </ButtonLink>
        </p>
      </>
    ) : null}
    <p>Delete everything, and your words, your name and your address are gone from here for good.</p>
    <p>
      <ButtonLink href="?ask=erase" quiet>
        Delete everything
      </ButtonLink>
    </p>
    <p>
      <a href={download} download>
        Download everything we keep about it
      </a>
    </p>
  </section>
)

/** Leave to quote it elsewhere, given and taken back. */
export function Quoting({ comment }: { comment: OwnComment }) {
  const { kind, status, mayBeQuotedAt } = comment
  const isStanding = ['waiting', 'published'].includes(seenByWriter(status))
  if (!mayBeQuotedAt && (kind !== 'question' || !isStanding)) return null
  return (
    <section aria-labelledby="quoting">
      <h2 id="quoting">Quoting your question</h2>
      <form method="post">
        {mayBeQuotedAt ? (
          <p>
            You have let us quote it since <DateText iso={mayBeQuotedAt} length="long" />. Take this back, and it goes
            from wherever it is quoted.
          </p>
        ) : (
          <>
            <p>If you like, allow us this:</p>
            <blockquote>
              <p>{QUOTE_WORDING}</p>
            </blockquote>
          </>
        )}
        <p>
          <Button name="do" value={mayBeQuotedAt ? 'stop-quoting' : 'allow-quoting'} quiet>
            {mayBeQuotedAt ? 'Do not quote it any more' : 'Yes, you may quote it'}
          </Button>
        </p>
      </form>
    </section>
  )
}
