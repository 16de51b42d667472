/** The pages of the second factor: plain forms, for a phone and without JavaScript. */
import { encode } from 'uqr'
import type { PlainAnswer } from '@/platform/plain-answers'
import { Button } from '@/site/kit/button'
import { TextField } from '@/site/kit/field'
import { FormErrors } from '@/site/kit/form-errors'
import { HiddenFields } from '@/site/kit/hidden-fields'
import { setUpAddress } from '../authenticator'
import type { Offer } from '../set-up-factor'
import { SECOND_FACTOR } from './owed'

type Said = { error?: string; status?: number }

const errorsOf = (error: string | undefined) => (
  <FormErrors errors={error ? [{ field: 'factor-code', words: error }] : []} />
)

const titled = (title: string, error: string | undefined) =>
  error ? { title: `Error: ${title}`, heading: title } : { title }

export const askForCode = ({ error, status }: Said = {}): PlainAnswer => ({
  ...titled('One more step', error),
  status,
  children: (
    <>
      {errorsOf(error)}
      <form className="form" method="post" action={SECOND_FACTOR} noValidate>
        <HiddenFields values={{ act: 'show' }} />
        <TextField
          id="factor-code"
          name="code"
          label="Code"
          hint="The six digits your authenticator app shows now, or one of your recovery codes."
          error={error}
          autoComplete="one-time-code"
          required
        />
        <p>
          <Button>Go on</Button>
        </p>
      </form>
      <LeaveForm />
      <p>
        Phone and recovery codes lost? Whoever runs this installation can reset them on the server; docs/operations.md
        says how.
      </p>
    </>
  ),
})

export const askToSetUp = (
  offer: Offer,
  account: string,
  needed: boolean,
  { error, status }: Said = {},
): PlainAnswer => ({
  ...titled('Set up your second factor', error),
  status,
  children: (
    <>
      {errorsOf(error)}
      <p>
        {needed
          ? 'You can read what readers sent in private. So this installation asks you for more than a password.'
          : 'With it, a stolen password is not enough to get in.'}
      </p>
      <ol>
        <li>Open an authenticator app on your phone and scan this picture.</li>
        <li>Type the six digits it shows.</li>
      </ol>
      <Picture words={setUpAddress(offer.secret, account)} />
      <p>
        No camera? Type this key into the app: <code>{offer.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <form className="form" method="post" action={SECOND_FACTOR} noValidate>
        <HiddenFields values={{ act: 'set-up', offer: offer.sealed }} />
        <TextField
          id="factor-code"
          name="code"
          label="Code"
          hint="Six digits; they change every half minute."
          error={error}
          autoComplete="one-time-code"
          required
        />
        <p>
          <Button>Set it up</Button>
        </p>
      </form>
      <LeaveForm />
    </>
  ),
})

export const showRecoveryCodes = (codes: string[]): PlainAnswer => ({
  title: 'Write these codes down',
  children: (
    <>
      <p>Each of them works once, in place of your phone. They are not shown again.</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a href="/admin">I have written them down</a>
      </p>
    </>
  ),
})

export const showStanding = (standing: { left: number; needed: boolean }, said?: string): PlainAnswer => ({
  title: 'Your second factor is set up',
  children: (
    <>
      {said ? <p role="status">{said}</p> : null}
      <p>{standing.left} recovery codes are left.</p>
      <Act act="renew" words="Make new recovery codes" />
      <Act act="another" words="Use another phone" />
      {standing.needed ? (
        <p>This installation is live, and your role needs it: it cannot be taken away.</p>
      ) : (
        <Act act="remove" words="Take the second factor away" />
      )}
      <p>
        <a href="/admin">Back to the desk</a>
      </p>
    </>
  ),
})

const Act = ({ act, words }: { act: string; words: string }) => (
  <form className="form" method="post" action={SECOND_FACTOR}>
    <HiddenFields values={{ act }} />
    <Button quiet>{words}</Button>
  </form>
)

const LeaveForm = () => (
  <p>
    <a href="/admin/logout">Sign out</a>
  </p>
)

/** A square code, drawn here: nothing of it leaves the machine. */
function Picture({ words }: { words: string }) {
  const { data, size } = encode(words, { border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width={240} height={240} role="img" aria-label="Picture for the app to scan">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
