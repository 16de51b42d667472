import type { Block, RichTextField, TextField } from 'payload'
import { readerQuestionBlock } from './reader-question-block'

type Editor = NonNullable<RichTextField['editor']>

const words = (editor: Editor, description?: string): RichTextField => ({
  name: 'text',
  type: 'richText',
  editor,
  required: true,
  admin: { description },
})

const line = (name: string, description?: string): TextField => ({
  name,
  type: 'text',
  required: true,
  admin: { description },
})

/** A web address that a browser may follow; anything else is refused with words that say what to do. */
const address = (name: string, description?: string): TextField => ({
  ...line(name, description),
  validate: (value: unknown) =>
    (typeof value === 'string' && /^https:\/\/\S+$/.test(value)) || 'Please give an address that begins with https://',
})

/** In the editor a block is headed by its kind and its own first words, which stand in this field. */
const headedBy = (kind: string, field: string): Block['admin'] => ({
  components: { Label: { path: '/media/cms/admin/block-label#BlockLabel', clientProps: { kind, field } } },
})

/** Blocks of an article body. `text/walk.ts` reads exactly these. */
export const bodyBlocks = (editor: Editor): Block[] => [
  {
    slug: 'keyPoint',
    labels: { singular: 'Key point', plural: 'Key points' },
    admin: headedBy('Key point', 'text'),
    fields: [words(editor)],
  },
  {
    slug: 'careCard',
    labels: { singular: 'Care card', plural: 'Care cards' },
    admin: headedBy('Care card', 'title'),
    fields: [
      {
        name: 'level',
        type: 'select',
        required: true,
        defaultValue: 'doctor',
        options: [
          { value: 'self', label: 'What you can do yourself' },
          { value: 'doctor', label: 'See a doctor' },
          { value: 'emergency', label: 'Emergency' },
        ],
        admin: { isClearable: false },
      },
      line('title', 'For example: Ask your clinician before you stop feeding if you'),
      words(editor, 'A list reads best.'),
    ],
  },
  {
    slug: 'definition',
    labels: { singular: 'Definition', plural: 'Definitions' },
    admin: headedBy('Definition', 'term'),
    fields: [line('term'), words(editor)],
  },
  {
    slug: 'figure',
    labels: { singular: 'Figure', plural: 'Figures' },
    admin: headedBy('Figure', 'caption'),
    fields: [
      { name: 'picture', type: 'upload', relationTo: 'media', required: true },
      { name: 'caption', type: 'textarea', required: true },
    ],
  },
  {
    slug: 'video',
    labels: { singular: 'Video', plural: 'Videos' },
    admin: headedBy('Video', 'title'),
    fields: [
      line('title'),
      address('url', 'Nothing is loaded from there before the reader asks for it.'),
      line('provider', 'Named to the reader before anything loads, for example vimeo.com'),
      { name: 'picture', type: 'upload', relationTo: 'media' },
      {
        name: 'words',
        type: 'textarea',
        required: true,
        admin: { description: 'What the video says, for those who cannot watch it.' },
      },
    ],
  },
  {
    slug: 'product',
    labels: { singular: 'Product mention', plural: 'Product mentions' },
    admin: headedBy('Product mention', 'name'),
    fields: [
      line('name'),
      address('url'),
      words(editor),
      { name: 'paid', type: 'checkbox', defaultValue: false, label: 'We earn from this link' },
      {
        name: 'disclosure',
        type: 'textarea',
        admin: { description: 'Stands beside the product. Needed when we earn from the link.' },
        validate: (value: unknown, { siblingData }: { siblingData: Partial<Record<string, unknown>> }) =>
          !siblingData.paid ||
          (typeof value === 'string' && value.trim() !== '') ||
          'Please say how we earn from this link.',
      },
    ],
  },
  {
    ...readerQuestionBlock(words(editor, 'Your answer.')),
    admin: headedBy('Reader’s question', 'words'),
  },
]
