import type { Room } from '@/platform/room'
import { media } from './media'

export const mediaRoom = (staticDir: string): Room => ({
  name: 'media',
  collections: [media(staticDir)],
  providers: ['/media/cms/admin/words-underway#WordsUnderway'],
})
