import type { UIFieldServerProps } from 'payload'
import { env } from '@/platform/env'
import { letterSettings } from '@/publication/letter-settings'
import { hasRole } from '@/staff/roles'
import { issueById } from '../../issues/issue'
import { issueProgress } from '../../statistics/issue-progress'
import { reportsDeliveries } from '../../statistics/reports-deliveries'
import { SendingPanel } from './sending-panel'

/** On an issue: when it leaves, how far it is, what became of it, and the buttons to decide about it. */
export async function SendingField({ req, id }: Pick<UIFieldServerProps, 'req' | 'id'>) {
  if (!hasRole(req, 'administrator', 'editor') || typeof id !== 'string') return null
  const issue = await issueById(req, id)
  if (!issue) return null
  const { timeZone } = await letterSettings(req)
  return (
    <SendingPanel
      issue={id}
      kind={issue.kind}
      article={issue.article}
      initial={await issueProgress(req, id)}
      timeZone={timeZone}
      undoMinutes={env().BEDSIDE_UNDO_MINUTES}
      reports={reportsDeliveries()}
    />
  )
}
