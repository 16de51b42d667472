import type { Room } from '@/platform/room'

export const searchRoom: Room = {
  name: 'search',
  collections: [],
}
