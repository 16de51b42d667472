import type { Room } from '@/platform/room'
import { similarTables } from '../similar/tables'
import { searchTables } from '../tables'
import { queues } from './queues'
import { synonyms } from './synonyms'

export const searchRoom: Room = {
  name: 'search',
  collections: [],
  globals: [synonyms],
  tables: { ...searchTables, ...similarTables },
  queues,
}
