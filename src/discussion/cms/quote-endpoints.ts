/** Buttons of the admin that lead a question further: a page, an article, others who asked the same. */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { assertNever, type Result } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { type AskToQuoteRefusal, askToQuote } from '../ask-to-quote'
import { type MergeRefusal, merge } from '../merge'
import { type PromoteRefusal, promoteToArticle, promoteToPage } from '../promote'

type Refusal = AskToQuoteRefusal | MergeRefusal | PromoteRefusal

function says(reason: Refusal): { status: number; message: string } {
  switch (reason) {
    case 'not-a-confidant':
    case 'not-a-writer':
      return { status: 403, message: 'Your role does not allow this.' }
    case 'not-the-desk':
      return { status: 403, message: 'This would change a page. Please ask an editor.' }
    case 'no-comment':
      return { status: 404, message: 'This is not there any more.' }
    case 'no-page':
      return { status: 404, message: 'There is no such answered question.' }
    case 'no-article':
      return { status: 409, message: 'It stands under no article. Please make a page of it instead.' }
    case 'not-published':
      return { status: 409, message: 'Please approve it first, in the wording that readers shall see.' }
    case 'not-answered':
      return { status: 409, message: 'Nobody has answered it yet. Please answer it first.' }
    case 'not-a-question':
      return { status: 409, message: 'This is an answer of ours, not something a reader asked.' }
    case 'no-leave':
      return {
        status: 409,
        message:
          'The reader has not said that we may quote them. You can ask them, or write a page in your own words and list this under “Others who asked this”.',
      }
    case 'not-quotable':
      return { status: 409, message: 'This was put away, so it is not quoted.' }
    case 'allowed-already':
      return { status: 409, message: 'The reader has already said that we may quote them.' }
    case 'no-address':
      return { status: 409, message: 'We have no confirmed address of this reader. They can say so on their own page.' }
    case 'merged-itself':
      return { status: 409, message: 'That one was itself merged into another. Please choose the other one.' }
    case 'into-itself':
      return { status: 409, message: 'This is the same comment. Please choose the one that was asked before.' }
    case 'unpublished-changes':
      return { status: 409, message: 'That answer has changes that are not published yet. Please publish them first.' }
    default:
      return assertNever(reason)
  }
}

const refusal = ({ status, message }: { status: number; message: string }) =>
  Response.json({ errors: [{ message }] }, { status })

const ofRoute = z.uuid()
const into = z.object({ into: z.object({ kind: z.enum(['comment', 'question']), id: z.uuid() }) })
const intoArticle = z.object({ article: z.uuid().optional() })

type Pressed = Result<string | number, Refusal> | undefined
type Press = (req: PayloadRequest, id: string, data: unknown) => Promise<Pressed>

/** Payload guards none of these: each asks first whether anybody of the staff is pressing, the verb asks who. */
const button = (path: string, press: Press): Endpoint => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: async (req) => {
    if (!roleOf(req.user)) return refusal(says('not-a-writer'))
    const id = ofRoute.safeParse(req.routeParams?.id)
    if (!id.success) return refusal(says('no-comment'))
    await addDataAndFileToRequest(req)
    const result = await press(req, id.data, req.data ?? {})
    if (!result) return refusal({ status: 400, message: 'Please say which one.' })
    return result.ok ? Response.json({ done: result.value }) : refusal(says(result.reason))
  },
})

export const quoteEndpoints: Endpoint[] = [
  button('promote-to-page', (req, id) => promoteToPage(req, id)),
  button('promote-to-article', async (req, id, data) => {
    const parsed = intoArticle.safeParse(data)
    return parsed.success ? promoteToArticle(req, id, parsed.data.article) : undefined
  }),
  button('ask-to-quote', (req, id) => askToQuote(req, id)),
  button('merge', async (req, id, data) => {
    const parsed = into.safeParse(data)
    return parsed.success ? merge(req, { comments: [id], into: parsed.data.into }) : undefined
  }),
]
