import type { Room } from '@/platform/room'
import { pages } from './pages'
import { publication } from './publication'

export const publicationRoom: Room = { name: 'publication', collections: [pages], globals: [publication] }
