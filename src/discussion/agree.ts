/** A second clinician agrees with an answer, or takes that back. */
import type { PayloadRequest } from 'payload'
import { type Person, profileOfStaff } from '@/people/queries'
import { query } from '@/platform/database'
import { idOf } from '@/platform/ids'
import { inTransaction } from '@/platform/transaction'
import { done, no, type Result } from '@/platform/verdict'
import { appendReview } from '@/reviews/append-review'
import { withdrawCredit } from '@/reviews/record-credit'
import { roleOf } from '@/staff/roles'
import { stillHolds } from '@/text/still-holds'
import { AGREED, type Agreement, agreementsWith } from './agreements'
import { type TextOfQuestion, textOfQuestion } from './question-text'
import { type AgreementRefusal, mayAgree } from './rules'

export type AgreeRefusal = AgreementRefusal | 'no-question' | 'changed-meanwhile'

export type Agreeing = {
  /** Hash of the text as the form shows it: whoever agrees, agrees with that. */
  hash: string
  agreements: Agreement[]
  /** Id of the profile of whoever is signed in. */
  own?: string
  may: boolean
}

type Asked = { text: TextOfQuestion; answerer: string | undefined; own: Person | undefined }

/** The latest draft, and who is looking at it. */
async function asked(req: PayloadRequest, id: string): Promise<Asked | undefined> {
  const doc = await req.payload.findByID({
    collection: 'questions',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!doc) return undefined
  const own = req.user ? await profileOfStaff(req, String(req.user.id)) : undefined
  return { text: await textOfQuestion(req, doc), answerer: idOf(doc.answeredBy), own }
}

/** What the form shows of agreements. */
export async function agreeing(req: PayloadRequest, id: string): Promise<Agreeing | undefined> {
  const found = await asked(req, id)
  if (!found) return undefined
  const { text, answerer, own } = found
  return {
    hash: text.hash,
    agreements: await agreementsWith(req, id, text, answerer),
    own: own?.id,
    may: mayAgree(roleOf(req.user), own, answerer, new Date()).ok,
  }
}

/**
 * Whoever is signed in agrees with this answer, as their profile stands today. Twice is once.
 * @param hash of the text they saw; another one by now is refused.
 */
export async function agree(
  req: PayloadRequest,
  id: string,
  hash: string,
  now = new Date(),
): Promise<Result<'agreed', AgreeRefusal>> {
  return inTransaction(req, async () => {
    await query(req, 'select 1 from questions where id = $1 for no key update', [id])
    const found = await asked(req, id)
    if (!found) return no('no-question')
    const { text, answerer, own } = found
    const may = mayAgree(roleOf(req.user), own, answerer, now)
    if (!may.ok || !own) return may.ok ? no('no-profile') : may
    if (text.hash !== hash) return no('changed-meanwhile')
    const standing = await agreementsWith(req, id, text, answerer)
    if (standing.some(({ person, current }) => person === own.id && current)) return done('agreed')
    const credentials = own.credentials.filter(stillHolds(now))
    await appendReview(req, {
      event: 'signed',
      // Named by no words of the reader's: they may take them back, and nothing here can change.
      subject: { kind: AGREED, id, title: 'An answered question' },
      subjectHash: text.hash,
      sections: text.sections,
      reviewer: {
        id: own.id,
        name: own.name,
        credential: credentials.map(({ abbreviation }) => abbreviation).join(', '),
        medical: credentials.some(({ medical }) => medical),
      },
      at: now,
      recordedBy: String(req.user?.id ?? ''),
    })
    return done('agreed')
  })
}

/** Takes one's own agreement back; the desk also somebody else's, who asked for it. */
export async function takeAgreementBack(
  req: PayloadRequest,
  id: string,
  entry: string,
  now = new Date(),
): Promise<Result<'taken-back', AgreeRefusal>> {
  const found = await asked(req, id)
  const { text, answerer, own } = found ?? {}
  if (!text) return no('no-question')
  const agreement = (await agreementsWith(req, id, text, answerer)).find((one) => one.id === entry)
  if (!agreement) return done('taken-back')
  const role = roleOf(req.user)
  if (agreement.person !== own?.id && role !== 'editor' && role !== 'administrator') return no('not-staff')
  await withdrawCredit(req, entry, now, String(req.user?.id ?? ''))
  return done('taken-back')
}
