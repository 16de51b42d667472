import type { Room } from '@/platform/room'
import { reviews } from './reviews'

export const reviewsRoom: Room = { name: 'reviews', collections: [reviews] }
