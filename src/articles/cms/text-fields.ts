import type { Field } from 'payload'
import { citationBlock } from '@/evidence/citation-block'
import { bodyEditor } from '@/media/body-editor'

/** What readers read, in the order an author writes it. */
export const textFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    admin: { description: 'The question as a reader would ask it, or what they would search for.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'topics',
        type: 'relationship',
        relationTo: 'topics',
        hasMany: true,
        admin: { width: '50%', description: 'The first one stands above the title.' },
      },
      {
        name: 'authors',
        type: 'relationship',
        relationTo: 'people',
        hasMany: true,
        admin: { width: '50%', description: 'Whose names stand below the title.' },
      },
    ],
  },
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
    admin: { description: 'Type / for a citation, a care card, a definition or another block.' },
  },
]
