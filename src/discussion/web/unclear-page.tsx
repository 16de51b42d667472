import { HONEYPOT } from '@/platform/forms'
import { Button } from '@/site/kit/button'
import { TextArea } from '@/site/kit/field'
import { FormErrors } from '@/site/kit/form-errors'
import { HiddenFields } from '@/site/kit/hidden-fields'
import { paths } from '@/site/paths'
import { type SectionSentences, sentenceAt } from '@/text/sentences-by-section'
import type { EmergencyRegion } from '../emergency-regions'
import type { RedFlagKind } from '../triage/red-flag-kinds'
import { REMARK_MOST } from '../unclear-rules'
import type { UnclearText } from '../unclear-text'
import { plainPage } from './plain-page'
import { WhereToCall } from './steps-shown'

export type UnclearPage = {
  text: UnclearText
  /** Signed form time. */
  hidden: Record<string, string>
  status?: 200 | 403 | 422 | 429 | 503
  /** What was typed and chosen. */
  fields?: Record<string, string>
  /** What is wrong with the whole of it, and what to do. */
  words?: string
  errors?: { place?: string; remark?: string }
  /** Whom to call, where the remark speaks of a danger now. */
  call?: { dangers: readonly RedFlagKind[]; region: EmergencyRegion }
  /** Seconds. */
  retryAfter?: number
}

/** The form by which a reader shows an unclear sentence, as a whole page. */
export function unclearPage(page: UnclearPage): Promise<Response> {
  const { text, hidden, status = 200, fields = {}, words, errors = {}, call, retryAfter } = page
  const { [HONEYPOT]: _trap, ...typed } = fields
  const chosen = sentenceAt(text.sections, typed.place ?? '')
  const summary = [
    ...(words ? [{ field: 'unclear-form', words }] : []),
    ...(errors.place ? [{ field: 'unclear-place', words: errors.place }] : []),
    ...(errors.remark ? [{ field: 'unclear-remark', words: errors.remark }] : []),
  ]
  const { article, revision, path } = text
  return plainPage({
    title: summary.length > 0 ? 'Error: Was something unclear?' : 'Was something unclear?',
    heading: summary.length > 0 ? 'This was not sent yet' : call ? 'Before this is sent' : 'Was something unclear?',
    status,
    headers: retryAfter ? { 'retry-after': String(retryAfter) } : {},
    children: (
      <>
        {call ? <WhereToCall {...call} level={2} /> : null}
        <FormErrors errors={summary} />
        <p>
          Show us the sentence in <a href={path}>{text.title}</a>. We do not ask who you are, and nothing tells us.
        </p>
        <form className="form" id="unclear-form" action={paths.forms.unclear()} method="post" noValidate>
          <HiddenFields
            values={{ ...hidden, article, revision: String(revision), ...(chosen && { place: typed.place ?? '' }) }}
          />
          {chosen ? (
            <div id="unclear-place">
              <blockquote>
                <p>{chosen.sentence || `The whole part “${chosen.heading || BEGINNING}”`}</p>
              </blockquote>
              <p>
                <a href={`${path}/unclear`}>Choose another sentence</a>
              </p>
            </div>
          ) : (
            <Sentences sections={text.sections} />
          )}
          <TextArea
            id="unclear-remark"
            name="remark"
            label="What did you not understand? (optional)"
            hint={`At most ${REMARK_MOST} characters. Only our staff read this. If you want an answer, ask below the article instead.`}
            value={typed.remark}
            error={errors.remark}
            rows={3}
          />
          <div>
            <Button>Send</Button>
          </div>
        </form>
      </>
    ),
  })
}

const BEGINNING = 'The beginning'

/** Every sentence, folded by part: one is chosen by pointer, finger or keyboard. */
const Sentences = ({ sections }: { sections: SectionSentences[] }) => (
  <fieldset className="choices" id="unclear-place">
    <legend>Which sentence?</legend>
    {sections.map(({ heading, sentences }, section) => (
      <details key={`${section} ${heading}`}>
        <summary>{heading || BEGINNING}</summary>
        <div className="choices">
          {[...sentences.entries()].map(([index, sentence]) => (
            <Choice key={index} place={`${section}.${index}`} label={sentence} />
          ))}
          <Choice place={String(section)} label="All of this part" />
        </div>
      </details>
    ))}
  </fieldset>
)

const Choice = ({ place, label }: { place: string; label: string }) => {
  const id = `unclear-${place.replace('.', '-')}`
  return (
    <div className="check">
      <input id={id} type="radio" name="place" value={place} />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}

export const noSuchText = (): Promise<Response> =>
  plainPage({
    title: 'This text is not there',
    status: 404,
    children: (
      <>
        <p>The article may have moved, or it was taken back.</p>
        <p>
          <a href={paths.articles()}>All articles</a>
        </p>
      </>
    ),
  })
