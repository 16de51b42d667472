import { Button } from '@/site/kit/button'
import { EmptyState } from '@/site/kit/empty-state'
import { HiddenFields } from '@/site/kit/hidden-fields'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { Section } from '@/site/kit/section'
import { paths } from '@/site/paths'
import type { DeskCredit, DeskRequest, ReviewerDesk } from '../reviewer-desk'
import { creditName, dayInWords, sectionName } from '../words'
import styles from './review.module.css'
import { agedStamp, DESK_FORM } from './stamp'

const inWords = new Intl.ListFormat('en-GB')

/** How a subject stands now, by its id: where readers find it, and what each credit is worth in words. */
export type SubjectsNow = Record<string, { title: string; path?: string; credits: Record<string, string> }>

export type ReviewerDeskPageProps = { desk: ReviewerDesk; token: string; articles: SubjectsNow }

/** `/reviews/<token>`: everything that bears one person's name. */
export function ReviewerDeskPage({ desk, token, articles }: ReviewerDeskPageProps) {
  const hidden = { token, ...agedStamp(DESK_FORM) }
  const standing = desk.credits.filter(({ withdrawnAt }) => !withdrawnAt)
  const withdrawn = desk.credits.filter(({ withdrawnAt }) => withdrawnAt)
  return (
    <Page>
      <PageHead title="Your reviews" standfirst="Everything that bears your name. This page is for you alone." />
      {desk.open.length > 0 ? (
        <Section id="waiting" title="Waiting for your answer">
          <ul className={styles.list}>
            {desk.open.map((request) => (
              <li key={request.id}>
                <Waiting request={request} hidden={hidden} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="your-name" title="Bears your name">
        {standing.length > 0 ? (
          <ul className={styles.list}>
            {standing.map((credit) => (
              <li key={credit.id}>
                <Credit credit={credit} now={articles[credit.subject.id]} />
                <TakeBack credit={credit} hidden={hidden} />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState words="Nothing bears your name now." />
        )}
      </Section>
      {withdrawn.length > 0 ? (
        <Section id="taken-back" title="Taken back">
          <ul className={styles.list}>
            {withdrawn.map((credit) => (
              <li key={credit.id}>
                <Credit credit={credit} now={articles[credit.subject.id]} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  )
}

function Waiting({ request, hidden }: { request: DeskRequest; hidden: Record<string, string> }) {
  return (
    <>
      <h3>{request.title}</h3>
      <p>
        Asked on {dayInWords(request.askedAt)}; waits until {dayInWords(request.expiresAt)}.
      </p>
      <form action={paths.forms.credit()} method="post" aria-label={`Open “${request.title}”`}>
        <HiddenFields values={{ ...hidden, question: request.id }} />
        <Button quiet>Read and answer</Button>
      </form>
    </>
  )
}

function Credit({ credit, now }: { credit: DeskCredit; now: SubjectsNow[string] | undefined }) {
  const title = now?.title || credit.subject.title
  const scope = credit.scope === 'whole' ? 'the whole text' : inWords.format(credit.headings.map(sectionName))
  const what =
    credit.event === 'recorded' ? 'An editor recorded your review; no text was signed' : `You signed ${scope}`
  const line = now?.credits[credit.id]
  return (
    <>
      <h3>{now?.path ? <a href={now.path}>{title}</a> : title}</h3>
      <p>
        {what}, {dayInWords(credit.at)}, as {creditName(credit)}.
        {credit.conflicts ? ` Conflicts of interest: ${endStop(credit.conflicts)}` : ''}
      </p>
      {credit.withdrawnAt ? (
        <p>Taken back on {dayInWords(credit.withdrawnAt)}.</p>
      ) : (
        <p>
          {line
            ? `Now: ${line}.`
            : 'A later signature of yours stands in its place, or the text is not there any more.'}
        </p>
      )}
      {now && !now.path ? <p>Not published at present.</p> : null}
    </>
  )
}

function TakeBack({ credit, hidden }: { credit: DeskCredit; hidden: Record<string, string> }) {
  return (
    <details className={styles.fold}>
      <summary>
        Take my name back<span className="visually-hidden"> from “{credit.subject.title}”</span>
      </summary>
      <form
        className="form"
        action={paths.forms.credit()}
        method="post"
        aria-label={`Take my name back from “${credit.subject.title}”`}
      >
        <HiddenFields values={{ ...hidden, credit: credit.id }} />
        <p>
          Shall your name go from “{credit.subject.title}”? It disappears from the page at once, with all your
          signatures of this text. The editors are told.
        </p>
        <p>
          <Button>Yes, take my name back</Button>
        </p>
      </form>
    </details>
  )
}

const endStop = (words: string) => (/[.?!]$/.test(words) ? words : `${words}.`)
