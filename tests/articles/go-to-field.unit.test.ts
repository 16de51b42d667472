import type { ClientField } from 'payload'
import { expect, test } from 'vitest'
import { tabWith } from '@/articles/cms/admin/go-to-field'

const text = (name: string): ClientField => ({ name, type: 'text' })

test('a point of the checklist knows the tab of its field, in rows as well, and none for what stands beside', () => {
  const fields: ClientField[] = [
    text('sheet'),
    {
      type: 'tabs',
      tabs: [
        { label: 'Text', fields: [text('title'), { type: 'row', fields: [text('topics')] }] },
        { label: 'Reviews', fields: [text('conflicts')] },
      ],
    },
    text('handedIn'),
  ]
  const found = ['title', 'topics', 'conflicts', 'handedIn', 'nowhere'].map((name) => tabWith(fields, name))
  expect(found).toEqual([0, 0, 1, -1, -1])
})
