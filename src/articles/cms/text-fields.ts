import type { Field } from 'payload'
import { citationBlock } from '@/evidence/citation-block'
import { bodyEditor } from '@/media/body-editor'

/** What readers read, in the order an author writes it. */
export const textFields: Field[] = [
  { name: 'title', type: 'text', required: true },
  {
    name: 'standfirst',
    type: 'textarea',
    required: true,
    admin: { description: 'One sentence that answers the question.' },
  },
  {
    name: 'inShort',
    type: 'textarea',
    label: 'In short',
    admin: { description: 'Three to five plain sentences for a tired reader.' },
  },
  { name: 'hero', type: 'upload', relationTo: 'media', label: 'Picture at the head' },
  {
    name: 'body',
    type: 'richText',
    editor: bodyEditor({ linksTo: ['articles', 'pages'], inlineBlocks: [citationBlock] }),
  },
  {
    name: 'conflicts',
    type: 'textarea',
    label: 'Conflicts of interest',
    admin: { description: 'Shown with the article, for example: The author has none.' },
  },
  {
    name: 'changeNote',
    type: 'text',
    label: 'Change note',
    admin: {
      description: 'When you publish a change: what changed, in words for readers. Stands in the public history.',
    },
  },
]
