import type { PayloadRequest } from 'payload'
import { makeLink } from '@/mailroom/links'
import { postLetter } from '@/mailroom/post-letter'
import { confirmAddressLetter } from './letters'
import { CONFIRM_LINK, NOT_ME_LINK } from './link-purposes'
import { CONFIRM_HOURS, NOT_ME_HOURS } from './wordings'

/** What the letter is known by. */
export const confirmLetterKey = (comment: string): string => `confirm-address:${comment}`

/** Posts the letter that asks whether an address is really the writer's. It says nothing of what they wrote. */
export async function askToConfirm(
  req: PayloadRequest,
  to: { comment: string; email: string; language: string },
): Promise<void> {
  const subject = { kind: 'comment', id: to.comment }
  const confirm = await makeLink(req, { purpose: CONFIRM_LINK, subject, hours: CONFIRM_HOURS })
  const notMe = await makeLink(req, { purpose: NOT_ME_LINK, subject, hours: NOT_ME_HOURS })
  const letter = await confirmAddressLetter(req, { confirm: confirm.token, notMe: notMe.token }, to.language)
  await postLetter(req, {
    kind: 'confirm-address',
    uniqueKey: confirmLetterKey(to.comment),
    to: to.email,
    ...letter,
  })
}
