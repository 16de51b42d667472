/** What the provider tells of letters that were accepted, at a steady pace, to one web process. */
import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { told as delivered, webhook } from '../../tests/world/resend-webhooks'
import { startWeb } from './processes'

export type Answered = { ms: number[]; refused: number }

type Accepted = { id: string; provider: string; issue: string }

export async function webhookEvents(req: PayloadRequest, perSecond: number, seconds: number): Promise<Answered> {
  const { buildIfStale } = await import('../../bin/build.mjs')
  await buildIfStale()
  const secret = `whsec_${randomBytes(24).toString('base64')}`
  const web = await startWeb(undefined, { RESEND_WEBHOOK_SECRET: secret })
  const all = perSecond * seconds
  const accepted = await query<Accepted>(
    req,
    `select id, provider_id as provider, issue_id as issue from deliveries where status = 'accepted' limit $1`,
    [all],
  )
  const told: Answered = { ms: [], refused: 0 }
  const tell = async (letter: Accepted, counted: Answered) => {
    const event = delivered({ type: 'delivered', letter: letter.id, issue: letter.issue, emailId: letter.provider })
    const { headers } = webhook(event, { secret })
    const body = JSON.stringify(event)
    const since = performance.now()
    const isTaken = await fetch(`${web}/webhooks/resend`, { method: 'POST', body, headers }).then(
      async (answer) => {
        await answer.arrayBuffer()
        return answer.ok
      },
      () => false,
    )
    counted.ms.push(performance.now() - since)
    if (!isTaken) counted.refused += 1
  }
  // What a process does for the first time takes longer, and is no part of a steady pace.
  for (const letter of accepted.slice(0, 20)) await tell(letter, { ms: [], refused: 0 })
  const began = performance.now()
  const sent: Promise<void>[] = []
  for (const [number, letter] of accepted.entries()) {
    const early = began + (number * 1000) / perSecond - performance.now()
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early))
    sent.push(tell(letter, told))
  }
  await Promise.all(sent)
  return told
}
