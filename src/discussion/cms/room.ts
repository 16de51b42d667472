import type { Room } from '@/platform/room'
import { comments } from './comments'
import { queues } from './queues'
import { questions } from './questions'

export const discussionRoom: Room = { name: 'discussion', collections: [comments, questions], queues }
