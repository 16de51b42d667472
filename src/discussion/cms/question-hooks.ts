import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import { mayPublish } from '@/articles/rules'
import { noteCitations } from '@/evidence/note-citations'
import { actorOf } from '@/platform/actor'
import { besideFields, type Problem } from '@/platform/beside-fields'
import { dateChangeOf } from '@/platform/changed-at'
import { announce } from '@/platform/changes'
import { idOf } from '@/platform/ids'
import { assertNever } from '@/platform/verdict'
import { roleOf } from '@/staff/roles'
import { lostLinks } from '@/text/lost-links'
import { shownText } from '@/text/shown-text'
import { walkBody } from '@/text/walk'
import { type PublicQuestion, publicQuestion, tagsOfQuestion } from '../public-question'
import { missingFromQuestion, type QuestionMissing } from '../question-rules'
import { problemOfReplacement } from '../replacement'
import { isTakingBack } from '../take-page-back'
import { recallQuestion, rememberQuestion } from './question-memory'

/** Remembers what readers could reach before this write. */
export const noteQuestionBefore: CollectionBeforeChangeHook = async ({ req, originalDoc, context }) => {
  if (originalDoc?.id) rememberQuestion(context, originalDoc.id, await publicQuestion(req, originalDoc.id))
}

export const noteQuestionBeforeDelete: CollectionBeforeDeleteHook = async ({ req, id, context }) => {
  rememberQuestion(context, id, await publicQuestion(req, String(id)))
}

function says(missing: QuestionMissing, answer: unknown): Problem {
  switch (missing) {
    case 'title':
      return { path: 'title', message: 'Please write the question.' }
    case 'taken-back':
      return {
        path: 'title',
        message:
          'Whoever asked this took their words back. Please ask it in words of your own, and see that the answer repeats nothing of theirs.',
      }
    case 'slug':
      return { path: 'slug', message: 'Please give the answer an address.' }
    case 'address-fixed':
      return {
        path: 'slug',
        message: 'Readers already have this address. Publish a new answer and name it under “Replaced by”.',
      }
    case 'answer':
      return { path: 'answer', message: 'There is no answer yet.' }
    case 'lost-link': {
      const words = lostLinks(answer).map((link) => `“${link.words}”`)
      return {
        path: 'answer',
        message: `Readers cannot follow the link on ${words.join(', ')}. Please mend its address.`,
      }
    }
    case 'slug-taken':
      return { path: 'slug', message: 'Something else stands at this address. Please choose another.' }
    case 'replaced-in-circle':
      return {
        path: 'replacedBy',
        message: 'That answer is itself replaced by this one, directly or by way of others.',
      }
    case 'replaced-by-draft':
      return { path: 'replacedBy', message: 'Readers cannot see that answer yet. Please publish it first.' }
    case 'answered-by':
      return { path: 'answeredBy', message: 'Please say whose answer it is.' }
    default:
      return assertNever(missing)
  }
}

const isDraftSave = (req: PayloadRequest) => String(req.query?.draft) === 'true'

/** Payload takes an empty status too, and a page without one is nowhere. */
export const refuseNoStatus: CollectionBeforeChangeHook = ({ req, data, originalDoc }) => {
  const status = data._status === undefined ? (originalDoc?._status ?? 'draft') : data._status
  if (status === 'draft' || status === 'published') return
  const errors = [{ path: '_status', message: 'An answer is a draft or it is published.' }]
  throw besideFields(req, 'questions', errors, 'Not saved')
}

/** An answer gets its page when it is complete, and from those who publish articles. */
export const refuseUnreadyQuestion: CollectionBeforeChangeHook = async ({ req, data, originalDoc, context }) => {
  const was = recallQuestion(context, originalDoc?.id)
  if (isTakingBack(context, originalDoc?.id)) return
  const isPublishing = data._status === 'published'
  // Whatever else is written over what readers see takes it away from them.
  const takesAway = !isPublishing && was?.published && !isDraftSave(req)
  if (!isPublishing && !takesAway) return
  if (!mayPublish(actorOf(req), roleOf(req.user)).ok) throw new Forbidden(req.t)
  if (!isPublishing) return
  const is = { ...originalDoc, ...data }
  const newer = idOf(is.replacedBy)
  const missing = missingFromQuestion({
    title: is.title ?? '',
    slug: is.slug ?? '',
    slugBefore: was?.published ? was.slug : undefined,
    words: walkBody(is.answer).wordCount,
    lostLinks: lostLinks(is.answer).length,
    answeredBy: idOf(is.answeredBy) !== undefined,
    replacedBy: newer ? await problemOfReplacement(req, originalDoc?.id, newer) : undefined,
  })
  const problems = missing.map((one) => says(one, is.answer))
  if (problems.length > 0) throw besideFields(req, 'questions', problems, 'Not published yet')
}

/** The day of the answer, unless the editor gave one. */
export const dateAnswer: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data._status !== 'published') return data
  return { ...data, answeredAt: data.answeredAt ?? originalDoc?.answeredAt ?? new Date().toISOString() }
}

export const dateChange = dateChangeOf('questions', ({ title, details, answer, answeredBy, replacedBy }) =>
  [shownText(title, details, answer), idOf(answeredBy), idOf(replacedBy)].join('\n'),
)

/** What readers see cited is watched. */
export const noteWhatAnswerCites: CollectionAfterChangeHook = async ({ req, doc }) => {
  const subject = { kind: 'question', id: doc.id }
  if (doc._status === 'published') {
    const { citations } = walkBody(doc.answer)
    await noteCitations(
      req,
      subject,
      citations.map(({ source }) => source),
    )
  } else if (!(await publicQuestion(req, doc.id))?.published) await noteCitations(req, subject, [])
}

export const forgetWhatAnswerCited: CollectionAfterDeleteHook = async ({ req, id }) =>
  noteCitations(req, { kind: 'question', id: String(id) }, [])

export const announceQuestion: CollectionAfterChangeHook = async ({ req, doc, context }) => {
  const was = recallQuestion(context, doc.id)
  const is = await publicQuestion(req, doc.id)
  const isAutosave = is?.published && doc._status !== 'published'
  if ((is?.published || was?.published) && !isAutosave) await announceBetween(req, doc.id, was, is)
}

export const announceQuestionGone: CollectionAfterDeleteHook = async ({ req, id, context }) => {
  const was = recallQuestion(context, id)
  if (was?.published) await announceBetween(req, String(id), was, undefined)
}

async function announceBetween(req: PayloadRequest, id: string, was?: PublicQuestion, is?: PublicQuestion) {
  const what = !is?.published ? 'answer-withdrawn' : was?.published ? 'answer-changed' : 'answer-published'
  await announce(req, {
    room: 'discussion',
    document: id,
    what,
    tags: [...tagsOfQuestion(id, was), ...tagsOfQuestion(id, is)],
  })
}
