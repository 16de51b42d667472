import type { Room } from '@/platform/room'
import { newsletterTables } from '../tables'
import { queues } from './queues'
import { issues, subscribers } from './collections'

export const newsletterRoom: Room = { name: 'newsletter', collections: [subscribers, issues], tables: newsletterTables, queues }
