import type { Room } from '@/platform/room'
import { mailroomTables } from '../tables'

export const mailroomRoom: Room = { name: 'mailroom', collections: [], tables: mailroomTables }
