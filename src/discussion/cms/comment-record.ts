import type { Field } from 'payload'
import { confidants, nobody } from '@/staff/roles'
import { commentLanes } from '../statuses'

/** As an option of a list. */
export const named = <Word extends string>(value: Word) => ({ value, label: value[0]?.toUpperCase() + value.slice(1) })

/** Never leaves the server, not even to the admin. */
const hidden = { read: nobody, create: nobody, update: nobody }
/** Written by verbs and hooks, looked at by staff. */
export const fixed = { create: nobody, update: nobody }

/** What verbs and hooks write down beside the words of a comment. */
export const recordFields: Field[] = [
  // Reason codes, apart by spaces: what held it, and why it was declined.
  {
    name: 'heldFor',
    type: 'text',
    label: 'Held for',
    access: { read: confidants, ...fixed },
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'lane',
    type: 'select',
    options: commentLanes.map(named),
    index: true,
    access: { read: confidants, ...fixed },
    label: 'Needs',
    admin: { readOnly: true, position: 'sidebar', description: 'Whom it waits for in the queue.' },
  },
  { name: 'declinedFor', type: 'text', access: { read: confidants, ...fixed }, admin: { hidden: true } },
  { name: 'editedAt', type: 'date', access: fixed, admin: { hidden: true } },
  { name: 'decidedAt', type: 'date', index: true, access: fixed, admin: { hidden: true } },
  { name: 'mayBeQuotedAt', type: 'date', access: fixed, admin: { hidden: true } },
  { name: 'originalPurgedAt', type: 'date', access: fixed, admin: { hidden: true } },
  { name: 'root', type: 'text', index: true, access: fixed, admin: { hidden: true } },
  { name: 'depth', type: 'number', defaultValue: 0, access: fixed, admin: { hidden: true } },
  { name: 'writerAddressSealed', type: 'text', hidden: true, access: hidden },
  { name: 'writerAddressHmac', type: 'text', index: true, hidden: true, access: hidden },
  { name: 'wordingHash', type: 'text', access: fixed, admin: { hidden: true } },
  { name: 'submissionKey', type: 'text', unique: true, hidden: true, access: hidden },
  { name: 'language', type: 'text', defaultValue: 'en', access: fixed, admin: { hidden: true } },
]
