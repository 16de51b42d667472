import type { PayloadRequest } from 'payload'
import { no, type Verdict, yes } from '@/platform/verdict'
import { hasRole, nameOf } from '@/staff/roles'
import { askToConfirm } from './ask-to-confirm'
import { mayBeReason } from './sign-up-rules'

export type EntryRefusal = Extract<ReturnType<typeof mayBeReason>, { ok: false }>['reason'] | 'nobody-enters'

/**
 * An editor enters the address of somebody who asked for the newsletter elsewhere, on a list of paper for example. It
 * subscribes nobody: the same letter goes out as after the form, under the same limits, and the editor hears the same
 * whatever is known of the address. Who entered it and why stands in the proof for good.
 * @param address one bare address, as `addressFrom` reads it.
 */
export async function enterAddress(
  req: PayloadRequest,
  { address, reason }: { address: string; reason: string },
): Promise<Verdict<EntryRefusal>> {
  if (!hasRole(req, 'administrator', 'editor')) return no('nobody-enters')
  const may = mayBeReason(reason)
  if (!may.ok) return may
  await askToConfirm(req, { address, method: 'editor', note: reason, recordedBy: nameOf(req.user) })
  return yes
}
