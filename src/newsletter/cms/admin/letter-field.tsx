import type { UIFieldServerProps } from 'payload'
import { hasRole } from '@/staff/roles'
import { issueOutlook } from '../../issues/issue-outlook'
import { sendingView } from '../../issues/sendings'
import { LetterPanel } from './letter-panel'

/** On an issue: what it says, whom it reaches, and what to look at before it leaves. */
export async function LetterField({ req, id }: Pick<UIFieldServerProps, 'req' | 'id'>) {
  if (!hasRole(req, 'administrator', 'editor') || typeof id !== 'string') return null
  const frozen = (await sendingView(req, id))?.frozen === true
  return <LetterPanel issue={id} frozen={frozen} initial={frozen ? undefined : await issueOutlook(req, id)} />
}
