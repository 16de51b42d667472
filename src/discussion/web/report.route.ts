import { stampOf } from '@/platform/forms'
import { isId } from '@/platform/ids'
import { readerRequest } from '@/platform/request'
import { publicComment } from '../public-comment'
import type { IdRoute } from './answer.route'
import { answering } from './plain-page'
import { nothingToReport, reportPage } from './report-page'

export const formOfReport = (comment: string): string => `report:${comment}`

export const reportFields = (comment: string): Record<string, string> => ({
  comment,
  ...stampOf(formOfReport(comment), new Date()),
})

/** `/comments/report/<id>`: the form, below the words that are reported. */
export function GET(_request: Request, { params }: IdRoute): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const comment = isId(id) ? await publicComment(await readerRequest(), id) : undefined
    return comment ? reportPage({ comment, hidden: reportFields(id) }) : nothingToReport()
  })
}
