import type { Room } from '@/platform/room'
import { searchTables } from '../tables'
import { queues } from './queues'
import { synonyms } from './synonyms'

export const searchRoom: Room = {
  name: 'search',
  collections: [],
  globals: [synonyms],
  tables: searchTables,
  queues,
}
