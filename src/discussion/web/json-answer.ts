import { seeOther } from '@/platform/forms'
import type { FormAnswer } from '../form-answer'

/** Whether the form asked for an answer it can show on its own page. */
export const wantsJson = (headers: Headers): boolean => headers.get('accept') === 'application/json'

export const jsonAnswer = (answer: FormAnswer, status: number, headers: Record<string, string> = {}): Response =>
  Response.json(answer, { status, headers: { 'cache-control': 'no-store', ...headers } })

/** It is stored. @param to path of the page that says what happens next. */
export const taken = (to: string, json: boolean): Response =>
  json ? jsonAnswer({ sent: true, to }, 200) : seeOther(to)
