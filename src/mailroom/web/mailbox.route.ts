import { env } from '@/platform/env'
import { mailbox, mailboxHtml, mailboxLetter } from './mailbox-pages'

type LetterRoute = { params: Promise<{ id: string }> }

export const list = (): Promise<Response> => mailbox(env())

export const letter = async (_request: Request, { params }: LetterRoute): Promise<Response> =>
  mailboxLetter(env(), (await params).id)

export const letterHtml = async (_request: Request, { params }: LetterRoute): Promise<Response> =>
  mailboxHtml(env(), (await params).id)
