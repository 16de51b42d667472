/** What stands behind the links of reviewers. Looking changes nothing. */
import { readerRequest } from '@/platform/request'
import { type ReviewSheet, reviewSheet } from '../review-sheet'
import { type ReviewerDesk, reviewerDesk } from '../reviewer-desk'

/** @returns undefined where the link works no more; `over.route` says why. */
export async function sheetBehind(token: string): Promise<ReviewSheet | undefined> {
  const sheet = await reviewSheet(await readerRequest(), token, new Date())
  return sheet.ok ? sheet.value : undefined
}

export async function deskBehind(token: string): Promise<ReviewerDesk | undefined> {
  const desk = await reviewerDesk(await readerRequest(), token)
  return desk.ok ? desk.value : undefined
}
