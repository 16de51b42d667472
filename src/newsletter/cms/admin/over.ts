import { beginsAnew } from '../../issues/edit-rules'
import type { SendingView } from '../../issues/sendings'
import type { IssueKind } from '../../statuses'

/** Whether nobody gets it any more, and it cannot be sent after all. */
export const isOver = (kind: IssueKind, { status, frozen }: SendingView): boolean =>
  status === 'done' || (status === 'cancelled' && !beginsAnew(kind, { status, prepared: frozen }))
