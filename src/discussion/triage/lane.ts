/** Whom words need that are no spam: pure, from what they were held for and what they are. */
import type { CommentKind, CommentLane } from '../statuses'

/** Danger, claims, and a script that no rule of ours reads, need somebody who may give medical answers. */
const FOR_CLINICIANS = /^(danger:|claim:|language:script$)/

export const laneFor = (kind: CommentKind, reasons: readonly string[]): Exclude<CommentLane, 'spam'> =>
  kind === 'question' || reasons.some((reason) => FOR_CLINICIANS.test(reason)) ? 'clinician' : 'chat'

/** What somebody opened again is no spam: its lane without the reasons that said so, and the reasons that stay. */
export function openedAgain(kind: CommentKind, heldFor: string): { lane: CommentLane; heldFor: string } {
  const reasons = heldFor.split(' ').filter((reason) => reason && !reason.startsWith('spam:'))
  return { lane: laneFor(kind, reasons), heldFor: reasons.join(' ') }
}
