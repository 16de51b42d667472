import { seeOther } from '@/platform/forms'
import { FormErrors } from '@/site/kit/form-errors'
import { paths } from '@/site/paths'
import { addRemark, takeBackRemark } from '../remarks'
import { reviewSheet, type SheetSection } from '../review-sheet'
import { deadLink } from './dead-link'
import { readRemark } from './forms'
import { plainPage } from './plain-page'
import { posted } from './posted'
import { RemarkForm } from './remark-form'
import { agedStamp, REVIEW_FORM } from './stamp'

/** Somebody who reloads the answer to a refused form by its address. */
export const GET = (): Response => seeOther(paths.reviews())

const TOO_MANY = 'There are a hundred remarks already. Please put the rest into the words to the editors.'

/** A remark is left under a section, or taken back. */
export const POST = (request: Request): Promise<Response> =>
  posted(request, REVIEW_FORM, async (fields, req, refusal) => {
    const { token = '' } = fields
    const now = new Date()
    const sheet = await reviewSheet(req, token, now)
    if (!sheet.ok) return deadLink(sheet.reason)
    const { index, section, sentence, words, error } = readRemark(fields, sheet.value.sections)
    const back = () => seeOther(`${paths.review(token)}#part-${section ? index : 0}`)
    if (fields.back && !refusal) {
      const taken = await takeBackRemark(req, token, fields.back, now)
      return taken.ok ? back() : deadLink(taken.reason)
    }
    if (!section || fields.back) return back()
    const refused = (status: number, say: string, retryAfter?: number) =>
      refusedRemark({ section, index, fields, status, say, retryAfter })
    if (refusal) return refused(refusal.status, refusal.words, refusal.retryAfter)
    if (error) return refused(422, error)
    const left = await addRemark(req, token, { section: section.heading ?? '', sentence, words }, now)
    if (left.ok) return back()
    return left.reason === 'too-many' ? refused(422, TOO_MANY) : deadLink(left.reason)
  })

type RefusedRemark = {
  section: SheetSection
  index: number
  fields: Record<string, string>
  status: number
  say: string
  retryAfter?: number
}

function refusedRemark({ section, index, fields, status, say, retryAfter }: RefusedRemark): Promise<Response> {
  const { token = '' } = fields
  return plainPage({
    title: 'Error: Your remark',
    heading: 'This was not sent yet',
    status,
    headers: retryAfter ? { 'retry-after': String(retryAfter) } : {},
    children: (
      <>
        <FormErrors errors={[{ field: `remark-${index}-words`, words: say }]} />
        <RemarkForm
          section={section}
          index={index}
          hidden={{ token, ...agedStamp(REVIEW_FORM) }}
          values={fields}
          error={say}
        />
        <p>
          <a href={`${paths.review(token)}#part-${index}`}>Back to the text</a>
        </p>
      </>
    ),
  })
}
