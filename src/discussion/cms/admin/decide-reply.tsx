'use client'
import { useState } from 'react'
import { press } from './press'
import { ReplyBox } from './reply-box'

/** The box for an answer beside a comment’s record. */
export function DecideReply({ comment }: { comment: string }) {
  const [typed, setTyped] = useState({ reply: '', person: '' })
  const [says, say] = useState('')
  const [busy, setBusy] = useState(false)

  const publish = async () => {
    setBusy(true)
    const { problem } = await press(comment, 'reply', { words: typed.reply, person: typed.person || undefined })
    say(problem ?? 'The reply is published.')
    if (!problem) setTyped((before) => ({ ...before, reply: '' }))
    setBusy(false)
  }
  return (
    <>
      <ReplyBox
        words={typed.reply}
        person={typed.person}
        busy={busy}
        stock={[]}
        button="Publish the reply"
        onType={(more) => setTyped((before) => ({ ...before, ...more }))}
        onPublish={() => void publish()}
      />
      <p role="status">{says}</p>
    </>
  )
}
