import type { Room } from '@/platform/room'
import { sources } from './sources'

export const evidenceRoom: Room = { name: 'evidence', collections: [sources] }
