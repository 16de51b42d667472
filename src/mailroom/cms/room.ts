import type { Room } from '@/platform/room'
import { payloadEmail } from '../payload-email'
import { mailroomTables } from '../tables'
import { queues } from './queues'
import { stuckLetters } from './stuck-letters-errand'

export const mailroomRoom: Room = {
  name: 'mailroom',
  collections: [],
  tables: mailroomTables,
  queues,
  email: payloadEmail,
  errands: [stuckLetters],
}
