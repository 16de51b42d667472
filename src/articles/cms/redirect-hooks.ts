import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/platform/actor'
import { besideFields } from '@/platform/beside-fields'
import { assertNever } from '@/platform/verdict'
import { mayLeadOn, type RedirectRefusal } from '../redirects'

/** No chains and no loops: said beside the field, with the address that would do. */
export const refuseChains: CollectionBeforeChangeHook = async ({ req, data, originalDoc }) => {
  const { id, from, to, kind } = { ...originalDoc, ...data }
  if (kind === 'gone') return { ...data, to: null }
  // What an article leaves behind when it moves is put in order by `leaveForwardingAddress`.
  if (actorOf(req) !== 'staff' || !to) return data
  const { verdict, others } = await mayLeadOn(req, { id, from, to })
  if (verdict.ok) return data
  throw besideFields(req, 'redirects', [saysRefusal(verdict.reason, others, to)], 'Not saved')
}

function saysRefusal(reason: RedirectRefusal, others: string[], to: string): { path: string; message: string } {
  const [other = ''] = others
  switch (reason) {
    case 'to-itself':
      return { path: 'to', message: 'It would lead back to itself.' }
    case 'loop':
      return { path: 'to', message: `${to} leads back to this old address, so readers would go round in a circle.` }
    case 'leads-on':
      return { path: 'to', message: `${to} is an old address itself. Please give the one it leads to: ${other}` }
    case 'is-led-to': {
      const more = others.length > 1 ? ` and ${others.length - 1} more` : ''
      return {
        path: 'from',
        message: `Other redirects lead here. Please let them lead to ${to} first: ${other}${more}`,
      }
    }
    default:
      return assertNever(reason)
  }
}
