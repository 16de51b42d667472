import type { Block, RichTextField, TextField } from 'payload'
import { isHash } from '@/text/narrow'

/** Derived by `reader-questions.ts`; hidden, and part of the form, so that the editor hands it back as it came. */
const derived = (name: string): TextField => ({ name, type: 'text', admin: { hidden: true } })

/** The words stand with what the reader sent: a quote that the discussion put here. */
const isQuotedBlock = (_data: unknown, siblingData: Partial<Record<string, unknown>>) => siblingData?.quoted === 'yes'

/**
 * What a reader asked, quoted in a body, with the answer. The canonical text holds the reference and a salted hash alone,
 * so that whoever blanks `words`, and leaves `wordsHash`, changes no hash of the article.
 */
export const readerQuestionBlock = (answer: RichTextField): Block => ({
  slug: 'readerQuestion',
  labels: { singular: 'Reader’s question', plural: 'Readers’ questions' },
  fields: [
    {
      name: 'quotedNote',
      type: 'ui',
      admin: { condition: isQuotedBlock, components: { Field: '/media/cms/admin/quoted-note#QuotedNote' } },
    },
    {
      name: 'words',
      type: 'textarea',
      label: 'What the reader asked',
      admin: {
        condition: (data, siblingData) => !isQuotedBlock(data, siblingData),
        description: 'In their own words, and with their consent. They may take them back; your answer stays.',
      },
      validate: (value: unknown, { siblingData }: { siblingData: Partial<Record<string, unknown>> }) =>
        (typeof value === 'string' && value.trim() !== '') ||
        isHash(siblingData.wordsHash) ||
        'Please write what the reader asked.',
    },
    answer,
    derived('reference'),
    derived('salt'),
    derived('wordsHash'),
    derived('quoted'),
  ],
})
