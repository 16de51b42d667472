import { useEffect, useRef, useState } from 'react'
import styles from './asking.module.css'

type Props = {
  /** Path of the writer's own page. */
  to: string
  wantsAnswer: boolean
  soon: string
  level: 2 | 3
}

/** Stands where the form stood: what happens next, and the way back to it. */
export function SentNote({ to, wantsAnswer, soon, level }: Props) {
  const Title = level === 2 ? 'h2' : 'h3'
  const Below = level === 2 ? 'h3' : 'h4'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.sent} aria-labelledby="sent-heading">
      <Title id="sent-heading" className={styles.title} ref={heading} tabIndex={-1}>
        Thank you, we have it
      </Title>
      <p>Somebody reads it, {soon}. Nobody else sees it before that. You do not need to send it again.</p>
      {wantsAnswer ? <p>A letter is on its way to you: open the link in it and press “Confirm my address”.</p> : null}
      <Below className={styles.below}>Your private page</Below>
      <p>
        There you see how it stands, change your words for a while, or take them back. Its address is the only key to
        it: keep it, and give it to nobody.
      </p>
      <p className={styles.key}>
        <a href={to}>{new URL(to, location.href).href}</a>
      </p>
      <CopyAddress address={new URL(to, location.href).href} />
    </section>
  )
}

/** Only where the browser lets a page write to the clipboard. */
function CopyAddress({ address }: { address: string }) {
  const [said, setSaid] = useState('')
  if (!('clipboard' in navigator)) return null
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setSaid('Copied.'),
      () => setSaid('Your browser did not let us copy it. Please mark the address and copy it yourself.'),
    )
  return (
    <p className={styles.copy}>
      <button type="button" className="button quiet" onClick={copy}>
        Copy the address
      </button>
      <span role="status">{said}</span>
    </p>
  )
}
