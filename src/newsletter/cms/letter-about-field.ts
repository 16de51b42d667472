import type { UIField } from 'payload'
import { roleOf } from '@/staff/roles'

/** On an article or a correction: the letter that follows from it. */
export const letterAbout = (position?: 'sidebar'): UIField => ({
  name: 'letterAbout',
  type: 'ui',
  admin: {
    position,
    condition: (_, __, { user }) => ['administrator', 'editor'].includes(roleOf(user) ?? ''),
    components: { Field: '/newsletter/cms/admin/letter-about#LetterAbout' },
  },
})
