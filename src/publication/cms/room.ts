import type { Room } from '@/platform/room'
import { affiliateProgrammes } from './affiliate-programmes'
import { pages } from './pages'
import { publication } from './publication'

export const publicationRoom: Room = {
  name: 'publication',
  collections: [pages],
  globals: [publication, affiliateProgrammes],
}
