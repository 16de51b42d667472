import type { PayloadRequest } from 'payload'
import { isFromOurPages, readForm, seeOther } from '@/platform/forms'
import { type PlainAnswer, plainAnswers } from '@/platform/plain-answers'
import { staffRequest } from '@/platform/request'
import { assertNever } from '@/platform/verdict'
import { PlainPage } from '@/site/plain-page'
import { removeFactor } from '../forget-factor'
import { recoveryCodesLeft, renewRecoveryCodes } from '../recovery-codes'
import { type SignedIn, showingOf, signedIn } from '../second-factor'
import { mayChangeFactor, mustHaveFactor, type Showing } from '../second-factor-rules'
import { offerSecret, type SetUpRefusal, secretOf, setUpFactor } from '../set-up-factor'
import { type CodeRefusal, showCode } from '../show-code'
import { askForCode, askToSetUp, showRecoveryCodes, showStanding } from './second-factor-pages'

type Desk = { req: PayloadRequest; account: SignedIn; email: string; showing: Showing }

type Answer = Response | PlainAnswer

/**
 * `/admin/second-factor`: shows a code, sets up an authenticator, looks after it.
 * @param nameOf the publication's name: the pages bear it, as the sign-in does.
 */
export function secondFactorDoors(nameOf: () => Promise<string>) {
  const { plainPage, answering } = plainAnswers(PlainPage, async () => ({ publicationName: await nameOf() }))
  const door = (answer: (request: Request) => Promise<Answer>) => (request: Request) =>
    answering(async () => {
      const given = await answer(request)
      return given instanceof Response ? given : plainPage(given)
    })
  return { GET: door(look), POST: door(act) }
}

async function look(request: Request): Promise<Answer> {
  const desk = await deskOf(request)
  if (!desk) return seeOther('/admin/login')
  const { showing } = desk
  if (!showing.hasFactor) return newOffer(desk)
  return showing.passed ? standing(desk) : askForCode()
}

async function act(request: Request): Promise<Answer> {
  const sent = await readForm(request)
  if (!sent.ok || !isFromOurPages(request.headers)) return comeBack
  const desk = await deskOf(request)
  if (!desk) return seeOther('/admin/login')
  const { act, code = '', offer = '' } = sent.fields
  if (act === 'show') return show(desk, code)
  if (act === 'set-up') return setUp(desk, offer, code)
  if (!mayChangeFactor(desk.showing).ok) return askForCode({ status: 403 })
  if (act === 'another') return newOffer(desk)
  if (act === 'renew' && desk.showing.hasFactor)
    return showRecoveryCodes(await renewRecoveryCodes(desk.req, desk.account.id))
  if (act === 'remove') return remove(desk)
  return comeBack
}

async function deskOf(request: Request): Promise<Desk | undefined> {
  const req = await staffRequest(request.headers)
  const account = signedIn(req?.user)
  if (!req?.user || !account) return undefined
  return { req, account, email: req.user.email ?? '', showing: await showingOf(req, account) }
}

const newOffer = ({ account, email, showing }: Desk) => askToSetUp(offerSecret(account), email, mustHaveFactor(showing))

const standing = async ({ req, account, showing }: Desk, said?: string) =>
  showStanding({ left: await recoveryCodesLeft(req, account.id), needed: mustHaveFactor(showing) }, said)

async function show({ req, account }: Desk, code: string): Promise<Answer> {
  const result = await showCode(req, account, code)
  return result.ok ? seeOther('/admin') : askForCode(says(result.reason))
}

async function setUp(desk: Desk, sealed: string, code: string): Promise<Answer> {
  const { req, account, email, showing } = desk
  const result = await setUpFactor(req, account, { sealed, code })
  if (result.ok) return showRecoveryCodes(result.value)
  if (result.reason === 'show-code') return askForCode(says(result.reason))
  const secret = secretOf(account, sealed)
  const offer = secret ? { secret, sealed } : offerSecret(account)
  return askToSetUp(offer, email, mustHaveFactor(showing), says(result.reason))
}

async function remove(desk: Desk): Promise<Answer> {
  const result = await removeFactor(desk.req, desk.account)
  if (result.ok) return seeOther('/admin')
  return result.reason === 'needed-here'
    ? standing(desk, 'Your role needs it here: it was not taken away.')
    : askForCode(says(result.reason))
}

function says(reason: CodeRefusal | SetUpRefusal): { status: number; error: string } {
  switch (reason) {
    case 'wrong-code':
      return { status: 422, error: 'That code is not right, or was used already. Please type the one shown now.' }
    case 'too-many':
      return { status: 429, error: 'Too many tries. Please wait five minutes.' }
    case 'stale-offer':
      return { status: 422, error: 'That took a while. Please scan the new picture and type its code.' }
    case 'show-code':
      return { status: 403, error: 'Please show the code of your present app first.' }
    default:
      return assertNever(reason)
  }
}

const comeBack: PlainAnswer = {
  title: 'Please start again here',
  status: 400,
  children: (
    <p>
      <a href="/admin/second-factor">Second factor</a>
    </p>
  ),
}
