import type { UIFieldServerProps } from 'payload'
import { hasRole } from '@/staff/roles'
import { issueById } from '../../issues/issue'
import { issueOutlook } from '../../issues/issue-outlook'
import { sendingState } from '../../issues/lock-sending'
import { LetterPanel } from './letter-panel'
import { isOver } from './over'

/** On an issue: what it says, whom it reaches, and what to look at before it leaves. */
export async function LetterField({ req, id }: Pick<UIFieldServerProps, 'req' | 'id'>) {
  if (!hasRole(req, 'administrator', 'editor') || typeof id !== 'string') return null
  const [issue, sending] = [await issueById(req, id), await sendingState(req, id)]
  if (!issue) return null
  const frozen = sending?.frozen === true
  const over = sending !== undefined && isOver(issue.kind, sending)
  return <LetterPanel issue={id} known={{ frozen, over }} initial={frozen ? undefined : await issueOutlook(req, id)} />
}
