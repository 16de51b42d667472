import { Button } from '@/site/kit/button'
import { paths } from '@/site/paths'
import { eraseWords } from '../subscribing/wording'
import { plainPage } from './plain-page'

/** What goes and what stays, before the button. */
export function erasePage(token: string): Promise<Response> {
  const back = paths.yours(token)
  return plainPage({
    title: 'Erase everything about you?',
    secret: true,
    children: (
      <>
        <section aria-labelledby="goes">
          <h2 id="goes">What goes</h2>
          <ul>
            <li>your address, and the fingerprint we find it by;</li>
            <li>your topics, how often you get letters, and a pause;</li>
            <li>every letter we wrote to you alone, and every link in them;</li>
            <li>your name in the lists of who got which issue, and what the mail provider told us of those letters.</li>
          </ul>
        </section>
        <section aria-labelledby="stays">
          <h2 id="stays">What stays</h2>
          <ul>
            <li>how many people got each issue: you are counted, as nobody;</li>
            <li>
              when a subscription without a name was made, changed and erased: the proof that we wrote with consent;
            </li>
            <li>
              if your address ever refused our letters, a fingerprint of it that cannot be read back, so that we do not
              write there again.
            </li>
          </ul>
        </section>
        <p>
          A letter that is being sent this minute may still arrive; what we hold of it goes within the hour after.
          Letters in your mailbox are yours, but their links open nothing any more.
        </p>
        <form className="form" method="post" action={back} aria-label="Erase everything">
          <p>{eraseWords} This cannot be taken back.</p>
          <p>
            <Button name="do" value="erase">
              Erase everything
            </Button>
          </p>
        </form>
        <p>
          <a href={back}>Keep it as it is</a>
        </p>
      </>
    ),
  })
}
