import { type Environment, env } from '@/platform/env'
import { isOwnMachine } from '@/platform/rate-limit'
import { mailbox, mailboxHtml, mailboxLetter } from './mailbox-pages'

type LetterRoute = { params: Promise<{ id: string }> }

/** To anybody but this machine's own user the mailbox is what it is in live mode: not there. */
const seenFrom = ({ headers }: Request): Environment =>
  isOwnMachine(headers) ? env() : { ...env(), BEDSIDE_MODE: 'live' }

export const list = (request: Request): Promise<Response> => mailbox(seenFrom(request))

export const letter = async (request: Request, { params }: LetterRoute): Promise<Response> =>
  mailboxLetter(seenFrom(request), (await params).id)

export const letterHtml = async (request: Request, { params }: LetterRoute): Promise<Response> =>
  mailboxHtml(seenFrom(request), (await params).id)
