import { HONEYPOT } from '@/platform/forms'
import { Button } from '@/site/kit/button'
import { Choices } from '@/site/kit/choices'
import { TextArea } from '@/site/kit/field'
import { FormErrors } from '@/site/kit/form-errors'
import { HiddenFields } from '@/site/kit/hidden-fields'
import { paths } from '@/site/paths'
import { Writing } from '@/site/thread/writing'
import type { PublicComment } from '../public-comment'
import { REPORT_WORDS_MOST, reportReasons } from '../report-reasons'
import { blocksOfWriting } from '../writers-text'
import { nameOf } from './name-of'
import { plainPage } from './plain-page'

export type ReportPage = {
  /** What is reported; none where it cannot be read just now. */
  comment?: PublicComment
  /** Signed form time and the id. */
  hidden: Record<string, string>
  status?: 200 | 403 | 422 | 429 | 503
  /** What was typed. */
  fields?: Record<string, string>
  /** What is wrong with the whole of it, and what to do. */
  words?: string
  errors?: { reason?: string; words?: string }
  /** Seconds. */
  retryAfter?: number
}

/** The form by which a reader reports a comment, as a whole page. */
export function reportPage(page: ReportPage): Promise<Response> {
  const { comment, hidden, status = 200, fields = {}, words, errors = {}, retryAfter } = page
  const { [HONEYPOT]: _trap, ...typed } = fields
  const summary = [
    ...(words ? [{ field: 'report-form', words }] : []),
    ...(errors.reason ? [{ field: 'report-reason', words: errors.reason }] : []),
    ...(errors.words ? [{ field: 'report-words', words: errors.words }] : []),
  ]
  return plainPage({
    title: status === 200 ? 'Report a comment' : 'Error: Report a comment',
    heading: status === 200 ? 'Report a comment' : 'This was not sent yet',
    status,
    headers: retryAfter ? { 'retry-after': String(retryAfter) } : {},
    children: (
      <>
        <FormErrors errors={summary} />
        {comment ? (
          <>
            <p>
              This is what <bdi>{nameOf(comment.name)}</bdi> wrote:
            </p>
            <blockquote>
              <Writing blocks={blocksOfWriting(comment.words)} />
            </blockquote>
          </>
        ) : null}
        <form className="form" id="report-form" action={paths.forms.reportComment()} method="post" noValidate>
          <HiddenFields values={hidden} />
          <Choices
            id="report-reason"
            name="reason"
            legend="What is wrong with it?"
            options={reportReasons.map(({ code, label, ...more }) => ({ value: code, label, ...more }))}
            value={typed.reason}
            error={errors.reason}
          />
          <TextArea
            id="report-words"
            name="words"
            label="Anything we should know (optional)"
            hint={`At most ${REPORT_WORDS_MOST} characters. Please leave out what tells who you are.`}
            value={typed.words}
            error={errors.words}
            rows={3}
          />
          <div>
            <Button>Send the report</Button>
          </div>
        </form>
      </>
    ),
  })
}

export const nothingToReport = (): Promise<Response> =>
  plainPage({
    title: 'This comment is not there',
    status: 404,
    children: <p>It may have been taken away already. There is nothing left to report.</p>,
  })
