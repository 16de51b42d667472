/** What the buttons of the admin say when they are refused. */
import type { PayloadRequest } from 'payload'
import { assertNever } from '@/platform/verdict'
import { holderOf } from '../claim'
import type { DecisionRefusal } from '../decide'
import type { PromoteRefusal } from '../promote'
import type { ReplyRefusal } from '../reply'
import type { RewordRefusal } from '../reword'
import type { SetFirstRefusal } from '../set-first'
import type { SettleRefusal } from '../settle-reports'

export type CommentRefusal =
  | DecisionRefusal
  | PromoteRefusal
  | ReplyRefusal
  | RewordRefusal
  | SetFirstRefusal
  | SettleRefusal
  | 'failed'
  | 'unclear'

export type Said = { status: number; message: string }

const byHand = (message: string): Said => ({ status: 409, message })

export function says(reason: CommentRefusal): Said {
  switch (reason) {
    case 'not-staff':
    case 'not-a-confidant':
    case 'not-a-writer':
      return { status: 403, message: 'Your role does not allow this.' }
    case 'not-the-desk':
      return { status: 403, message: 'This is a clinician’s answer. Please ask an editor.' }
    case 'not-your-profile':
      return { status: 403, message: 'Please answer under your own profile, or ask an editor.' }
    case 'no-comment':
      return { status: 404, message: 'This comment is not there any more.' }
    case 'no-profile':
      return byHand('No profile under People names your account yet. Choose whose answer it is.')
    case 'no-wording':
      return byHand('Please write what readers will see first.')
    case 'no-reason':
      return byHand('Please choose a reason first. The writer is told.')
    case 'no-span':
      return byHand('Please select what should go first.')
    case 'no-reports':
      return byHand('Somebody has looked at these reports already.')
    case 'not-shown':
      return byHand('Please approve it first: only what readers can see stands above the others.')
    case 'claimed':
      return byHand('A colleague has this in hand.')
    case 'decided-meanwhile':
      return byHand('Somebody has decided on this meanwhile. Nothing was changed.')
    case 'changed-meanwhile':
      return byHand('Its writer has just changed the words. Nothing was decided: please read them again.')
    case 'wrong-status':
      return byHand('It cannot go from where it is to there.')
    case 'not-published':
      return byHand('Please approve it first: an answer stands below what readers can see.')
    case 'no-article-to-stand-under':
      return byHand('It stands below no article: make a page of it, and the asker hears when the page is public.')
    case 'no-article':
      return byHand('It stands under no article. Please make a page of it instead.')
    case 'not-answered':
      return byHand('Nobody has answered it yet. Please answer it first.')
    case 'not-a-question':
      return byHand('This is an answer of ours, not something a reader asked.')
    case 'no-leave':
      return byHand('The reader has not said that we may quote them.')
    case 'no-words':
      return byHand('Please write an answer first.')
    case 'too-long':
      return byHand('Please keep it to 3,000 characters; longer answers get a page under Answered questions.')
    case 'failed':
      return { status: 500, message: 'It did not work. Nothing was changed; please try again.' }
    case 'unclear':
      return { status: 400, message: 'Something was missing. Please load the page again.' }
    default:
      return assertNever(reason)
  }
}

/** The same, with the name of whoever was faster. */
export async function saysOf(req: PayloadRequest, id: string, reason: CommentRefusal): Promise<Said> {
  const holder = reason === 'claimed' ? await holderOf(req, id) : undefined
  if (!holder) return says(reason)
  const until = new Date(holder.until).toISOString().slice(11, 16)
  return byHand(`${holder.name} has this in hand until ${until} UTC. If it is still open then, you can take it over.`)
}
