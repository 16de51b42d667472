/** What the page behind a private link shows beside the forms of both pages. */
import { Button } from '@/site/kit/button'
import { DateText } from '@/site/kit/date-text'
import { TextField } from '@/site/kit/field'
import { paths } from '@/site/paths'
import type { ShownAddress } from '../choosing/shown-address'

const LONGEST_KEPT = 400

export const Whose = ({ address, since, subscribed }: ShownAddress & { subscribed: boolean }) =>
  subscribed ? (
    <p>
      Letters go to <strong>{address}</strong>
      {since ? (
        <>
          , since <DateText iso={since} length="long" />
        </>
      ) : null}
      .
    </p>
  ) : (
    <p>
      No letters go to <strong>{address}</strong> now.
    </p>
  )

export const NewAddress = ({ email = '', error }: { email?: string; error?: string }) => (
  <section aria-labelledby="new-address">
    <h2 id="new-address">Another address</h2>
    <form className="form" method="post" aria-label="Another address" noValidate>
      <TextField
        id="new-email"
        name="email"
        label="New email address"
        hint="We ask there first whether it is yours. Until then nothing changes."
        type="email"
        autoComplete="email"
        required
        value={email.slice(0, LONGEST_KEPT)}
        error={error}
      />
      <p>
        <Button name="do" value="new-address" quiet>
          Ask at the new address
        </Button>
      </p>
    </form>
  </section>
)

export const Kept = ({ token }: { token: string }) => (
  <section aria-labelledby="kept">
    <h2 id="kept">What we keep about you</h2>
    <p>
      <a href={paths.yoursJson(token)} download>
        Download everything we keep (JSON)
      </a>
    </p>
    <p>
      <a href={`${paths.yours(token)}?ask=erase`}>Erase everything about me</a>
    </p>
  </section>
)
