/** What is said where nothing can be done. */
import type { EditRefusal } from '../writer-rules'
import { plainPage } from './plain-page'
import { Typed } from './status-page'

export const unknownKey = () =>
  plainPage({
    title: 'This address does not work',
    status: 404,
    children: <p>It may have been cut in two on its way. Please copy the whole of it.</p>,
  })

export const nothingLeft = () =>
  plainPage({
    title: 'There is nothing here any more',
    status: 410,
    secret: true,
    children: <p>What you sent is deleted, with your name and your address. You do not need this page any longer.</p>,
  })

/** @param back address of the page whose button was meant. */
export const notFromHere = (back: string) =>
  plainPage({
    title: 'This came from another site',
    status: 403,
    secret: true,
    children: (
      <p>
        Nothing was changed. If you meant it, please press the button on <a href={back}>your own page</a>.
      </p>
    ),
  })

const reasons: Record<Exclude<EditRefusal, 'gone'>, string> = {
  decided: 'Somebody has read and decided on it meanwhile, so it can no longer be changed.',
  'too-late': 'The time for changing it is over: somebody may be reading it already.',
}

/** The words that were typed stay on the page, to be copied. */
export const cannotEdit = (reason: Exclude<EditRefusal, 'gone'>, words: string, back: string) =>
  plainPage({
    title: 'Your words were not changed',
    status: 409,
    secret: true,
    children: (
      <>
        <p>
          {reasons[reason]} You can take it back on <a href={back}>your own page</a>, and send these words anew:
        </p>
        <blockquote>
          <Typed words={words} />
        </blockquote>
      </>
    ),
  })
