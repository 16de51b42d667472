import type { Room } from '@/platform/room'
import { people } from './people'

export const peopleRoom: Room = { name: 'people', collections: [people] }
