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
  {
    name: 'changeClass',
    type: 'select',
    label: 'Kind of change',
    options: [
      { value: 'typo', label: 'Spelling: a slip of the pen, nothing else' },
      { value: 'link', label: 'Link: it leads somewhere else, the words stay' },
      { value: 'clarity', label: 'Clarity: the same advice in better words' },
      { value: 'evidence', label: 'Evidence: what we know or advise is different now' },
      { value: 'correction', label: 'Correction: something was wrong' },
    ],
    admin: {
      condition: (data) => Boolean(data.firstPublishedAt),
      description: 'Asked when a published text is changed. After a correction, write a notice for readers as well.',
    },
  },
]
