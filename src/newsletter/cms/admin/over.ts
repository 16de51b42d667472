import { beginsAnew, type SendingState } from '../../issues/edit-rules'
import type { IssueKind } from '../../statuses'

/** Whether nobody gets it any more, and it cannot be sent after all. */
export const isOver = (kind: IssueKind, sending: SendingState): boolean =>
  sending.status === 'done' || (sending.status === 'cancelled' && !beginsAnew(kind, sending))
