import type { Field } from 'payload'
import { bodyEditor } from '@/media/body-editor'

/** The words at the head of a topic or a series, in the vocabulary of an article without its citations. */
export const introductionField = (description: string): Field => ({
  name: 'introduction',
  type: 'richText',
  editor: bodyEditor({ linksTo: ['articles', 'pages'] }),
  admin: { description },
})
