import type { GlobalConfig } from 'payload'
import { desk, nobody, only } from '@/staff/roles'
import { problemInSynonyms } from '../synonym-rules'

/** Words that mean the same to whoever searches. Read by every search, so an edit works at once. */
export const synonyms: GlobalConfig = {
  slug: 'synonyms',
  label: 'Synonyms for search',
  access: { read: desk, update: only('administrator', 'editor'), readVersions: nobody },
  admin: {
    group: 'Settings',
    description: 'Whoever searches for one of the words of a line also finds the others. It works as soon as you save.',
  },
  graphQL: false,
  fields: [
    {
      name: 'lines',
      type: 'textarea',
      label: 'Words that mean the same',
      validate: (value: unknown) => problemInSynonyms(typeof value === 'string' ? value : '') ?? true,
      admin: {
        rows: 24,
        description:
          'A line for each meaning: paracetamol = acetaminophen. Several words may mean the same as one: breast feeding = nursing. Brand names, other countries’ words, short forms and plain words all help.',
      },
    },
  ],
}
