/** Once its letter is frozen or over, an issue says what was sent: its form is read-only, and a save is refused. */
import type { Access, CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { Issue } from '@/generated/payload-types'
import { besideFields } from '@/platform/beside-fields'
import { desk } from '@/staff/roles'
import { chosenFields, mayBeEdited } from '../issues/edit-rules'
import { issueById } from '../issues/issue'
import { lockSending, sendingState } from '../issues/lock-sending'

/** The admin shows a form that may not be saved as one to read. No lock: it is asked again under one before a save. */
export const mayEdit: Access<Issue> = async ({ req, id }) => {
  if (desk({ req }) !== true) return false
  const sending = id === undefined ? undefined : await sendingState(req, String(id))
  if (!sending) return true
  const issue = await issueById(req, String(id))
  return issue !== undefined && mayBeEdited(issue.kind, sending).ok
}

const same = (before: unknown, now: unknown) => JSON.stringify(before ?? null) === JSON.stringify(now ?? null)

/** The sending is held meanwhile, so that no worker overtakes us. */
async function refuse(req: PayloadRequest, doc: Issue, data: object): Promise<void> {
  const changed = chosenFields.filter((field) => field in data && !same(doc[field], Reflect.get(data, field)))
  if (changed.length === 0) return
  const verdict = mayBeEdited(doc.kind, await lockSending(req, doc.id))
  if (verdict.ok) return
  const message =
    verdict.reason === 'under-way'
      ? 'This letter is being sent: what it says cannot be changed any more.'
      : 'This letter is over: what it said stays as it was.'
  const problems = changed.map((path) => ({ path, message }))
  throw besideFields(req, 'issues', problems, 'Not saved')
}

/** Before anybody asks for access, which would say no without a reason. */
export const refuseFrozenSave: CollectionBeforeOperationHook<'issues'> = async ({ req, args, operation }) => {
  if (operation !== 'update' || !('id' in args) || !args.data || desk({ req }) !== true) return
  const doc = await req.payload.findByID({
    collection: 'issues',
    id: String(args.id),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (doc) await refuse(req, doc, args.data)
}

export const refuseFrozenIssue: CollectionBeforeChangeHook<Issue> = async ({ req, data, originalDoc, operation }) => {
  if (operation === 'update' && originalDoc) await refuse(req, originalDoc, data)
}
