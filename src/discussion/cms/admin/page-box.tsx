'use client'
import { Button, useAuth } from '@payloadcms/ui'

type Props = {
  mayBeQuoted: boolean
  busy: boolean
  /** What the button says. */
  button: string
  onMake: () => void
}

/** In place of the box for a reply, where a question stands below no article: a page answers it. */
export function PageBox({ mayBeQuoted, busy, button, onMake }: Props) {
  const { user } = useAuth<{ id: string; collection: 'staff'; role?: string }>()
  const mayMake = user?.role === 'administrator' || user?.role === 'editor'
  return (
    <div className="queue-reply">
      <p>
        It stands below no article, so a page answers it, and the asker hears when the page is public.{' '}
        {mayBeQuoted
          ? 'The page begins with the reader’s words, as they stand under the public wording.'
          : 'The reader has not said that we may quote them: the page begins empty, please ask it in your own words.'}
      </p>
      {mayMake ? (
        <div>
          <Button disabled={busy} onClick={onMake}>
            {button}
          </Button>
        </div>
      ) : (
        <p>An editor makes the page. Until then it waits under “Answer wanted”, once you have approved it.</p>
      )}
    </div>
  )
}
