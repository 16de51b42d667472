/** Pages that ask once more before something is done. */
import { Button } from '@/site/kit/button'
import { plainPage } from './plain-page'

const asks = {
  withdraw: {
    title: 'Take it back?',
    words:
      'Readers will not see it any more, and we write to you about nothing further. It cannot be brought back; you can always send it anew.',
    button: 'Take it back',
  },
  erase: {
    title: 'Delete everything?',
    words:
      'Your words, your name and your address are deleted, with every letter we wrote to you about it. If others have replied, an empty place stays above their words. It cannot be undone, and this page will be empty.',
    button: 'Delete everything',
  },
} as const

export type Ask = keyof typeof asks

export const isAsk = (text: string | null): text is Ask => text !== null && Object.hasOwn(asks, text)

/** @param back address of the page it came from. */
export function askPage(ask: Ask, back: string): Promise<Response> {
  const { title, words, button } = asks[ask]
  return plainPage({
    title,
    secret: true,
    children: (
      <form className="form" method="post" action={back}>
        <p>{words}</p>
        <p>
          <Button name="do" value={ask}>
            {button}
          </Button>
        </p>
        <p>
          <a href={back}>No, go back</a>
        </p>
      </form>
    ),
  })
}
