/** The pages of the demo's mailbox: what the outbox delivered, for whoever tries Bedside out on their own machine. */
import type { Environment } from '@/platform/env'
import { pageAnswer } from '@/platform/forms'
import { inNewWindows, letterPolicy } from '@/platform/mail/letter-frame'
import { listOutbox, type OutboxEntry, readOutbox } from '@/platform/mail/read-outbox'
import { PlainShell } from '@/site/plain-shell'
import { LetterPage } from './letter-page'

type Settings = Pick<Environment, 'BEDSIDE_MODE' | 'BEDSIDE_DATA' | 'SITE_URL'>

const ROOT = '/dev/mailbox'

const nothingHere = () =>
  pageAnswer(
    <PlainShell title="There is nothing here" lang="en" publicationName="Bedside">
      <h1>There is nothing here</h1>
      <p>No page lives at this address.</p>
    </PlainShell>,
    404,
  )

/** `/dev/mailbox`: the newest hundred letters. 404 in live mode, as if there were none. */
export async function mailbox({ BEDSIDE_MODE, BEDSIDE_DATA }: Settings): Promise<Response> {
  if (BEDSIDE_MODE !== 'demo') return nothingHere()
  const entries = await listOutbox(BEDSIDE_DATA)
  return pageAnswer(
    <PlainShell title="Mailbox" lang="en" publicationName="Bedside">
      <h1>Mailbox</h1>
      <p>In demo mode no mail leaves this machine. It comes here.</p>
      {entries.length > 0 ? <Entries entries={entries} /> : <p>No letter has come yet.</p>}
    </PlainShell>,
    200,
  )
}

/** `/dev/mailbox/<id>`: one letter, its headers and both forms. */
export async function mailboxLetter({ BEDSIDE_MODE, BEDSIDE_DATA }: Settings, id: string): Promise<Response> {
  const kept = BEDSIDE_MODE === 'demo' ? await readOutbox(BEDSIDE_DATA, id) : undefined
  if (!kept) return nothingHere()
  return pageAnswer(<LetterPage kept={kept} mailbox={ROOT} html={`${ROOT}/${id}/html`} />, 200)
}

/** `/dev/mailbox/<id>/html`: the letter itself, for the frame. */
export async function mailboxHtml({ BEDSIDE_MODE, BEDSIDE_DATA, SITE_URL }: Settings, id: string): Promise<Response> {
  const kept = BEDSIDE_MODE === 'demo' ? await readOutbox(BEDSIDE_DATA, id) : undefined
  if (!kept) return nothingHere()
  const headers = { 'content-security-policy': letterPolicy(SITE_URL), 'x-content-type-options': 'nosniff' }
  return new Response(inNewWindows(kept.letter.html), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })
}

const Entries = ({ entries }: { entries: OutboxEntry[] }) => (
  <ol reversed>
    {entries.map(({ id, to, subject, date }) => (
      <li key={id}>
        <a href={`${ROOT}/${id}`}>{subject}</a>
        <br />
        to {to}, <time dateTime={date}>{date.slice(0, 16).replace('T', ' ')} UTC</time>
      </li>
    ))}
  </ol>
)
