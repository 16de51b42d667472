import { isDatabaseDown, readForm, seeOther } from '@/platform/forms'
import { plainError } from '@/platform/plain-error'
import { addressOf, prefixOf } from '@/platform/rate-limit'
import { readerRequest } from '@/platform/request'
import { paths } from '@/site/paths'
import { publicationName } from '../publication-name'
import { confirmByCode } from '../subscribing/confirm-by-code'
import { secondsToWaitForCode, soonestAnswer, wasLastTry } from '../subscribing/sign-up-limits'
import { CODE_TRIES, codeFrom } from '../subscribing/sign-up-rules'
import { addressOfSignUp } from '../subscribing/sign-ups'
import { consentHash, consentWords } from '../subscribing/wording'
import { codePage, pageIsOver } from './code-page'
import { wordsChanged } from './not-agreed'
import { answering } from './plain-page'

type HandleRoute = { params: Promise<{ handle: string }> }

/** `/newsletter/check-your-mail/<handle>`: what happens next. The same for every address, whatever we know about it. */
export function GET(_request: Request, { params }: HandleRoute): Promise<Response> {
  return answering(async () => {
    const { handle } = await params
    return (await addressOfSignUp(await readerRequest(), handle)) ? codePage() : pageIsOver()
  })
}

const unreadable = 'We could not read what was sent. Please enter the code again.'
const unclear = 'The code has six digits. Please copy them out of the letter.'
const wrong = `This code does not fit. Please take the one in the newest letter. After ${CODE_TRIES} wrong tries only the link in the letter works.`
const spent = `${CODE_TRIES} codes did not fit, and the one in the letter works no more. Please press its link instead.`
const down = 'We could not check this just now. Please try again in a moment: your code still stands below.'

/** A code was typed. It agrees to the words above the button: if those have changed, they are shown again. */
export async function POST(request: Request, { params }: HandleRoute): Promise<Response> {
  const soonest = soonestAnswer()
  const { handle } = await params
  const sent = await readForm(request)
  if (!sent.ok) return codePage({ status: sent.status, error: unreadable })
  const { code: typed = '', wording } = sent.fields
  try {
    const answer = await answerTo({ handle, typed, wording, network: prefixOf(addressOf(request.headers)) })
    await soonest
    return answer
  } catch (error) {
    if (!isDatabaseDown(error)) console.warn('A code could not be checked', plainError(error))
    return codePage({ status: 503, error: down, typed, retryAfter: 30 })
  }
}

type Typed = { handle: string; typed: string; wording?: string; network: string }

async function answerTo({ handle, typed, wording, network }: Typed): Promise<Response> {
  const req = await readerRequest()
  if (!(await addressOfSignUp(req, handle))) return pageIsOver()
  const code = codeFrom(typed)
  if (!code) return codePage({ status: 422, error: unclear, typed })
  const name = await publicationName(readerRequest)
  if (wording !== consentHash(name)) return codePage({ status: 422, error: wordsChanged, typed })
  const wait = await secondsToWaitForCode(req, network)
  if (wait > 0) {
    const minutes = Math.ceil(wait / 60)
    const error = `Too many codes came from your network. The link in the letter works, or try again in ${minutes} min.`
    return codePage({ status: 429, error, typed, retryAfter: wait })
  }
  const confirmed = await confirmByCode(req, { handle, code, wording: consentWords(name) })
  if (confirmed.ok) return seeOther(paths.subscribed())
  if (confirmed.reason === 'no-page') return pageIsOver()
  return codePage({ status: 422, error: (await wasLastTry(req, handle)) ? spent : wrong, typed })
}
