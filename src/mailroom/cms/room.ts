import type { Room } from '@/platform/room'
import { payloadEmail } from '../payload-email'
import { mailroomTables } from '../tables'
import { queues } from './queues'

export const mailroomRoom: Room = {
  name: 'mailroom',
  collections: [],
  tables: mailroomTables,
  queues,
  email: payloadEmail,
  dashboardPanels: ['/mailroom/cms/admin/letters-that-did-not-go#LettersThatDidNotGo'],
}
