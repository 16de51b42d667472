import { ButtonLink } from '@/site/kit/button'
import type { OwnComment } from '../own-comment'
import { EDIT_MINUTES, mayWithdraw } from '../writer-rules'

type Props = {
  comment: OwnComment
  canEdit: boolean
  /** Address of the file. */
  download: string
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
        <p>Take it back, and readers do not see it any more. We write to you about nothing further.</p>
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
