import type { Room } from '@/platform/room'
import { reviewTables } from '../tables'
import { reviews } from './reviews'

export const reviewsRoom: Room = { name: 'reviews', collections: [reviews], tables: reviewTables }
