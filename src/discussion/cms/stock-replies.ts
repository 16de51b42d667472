import type { GlobalConfig } from 'payload'
import { namedRows } from '@/staff/named-rows'
import { confidants, desk, nobody } from '@/staff/roles'
import { firstStockReplies } from '../stock-replies'

/** Words for what comes again and again, kind refusals of patient-specific questions among them. */
export const stockReplies: GlobalConfig = {
  slug: 'stock-replies',
  label: 'Stock replies',
  access: { read: confidants, update: desk, readVersions: nobody },
  admin: { group: 'Readers' },
  graphQL: false,
  fields: [
    {
      name: 'replies',
      type: 'array',
      maxRows: 40,
      labels: { singular: 'Reply', plural: 'Replies' },
      admin: { initCollapsed: true, components: namedRows('title', 'A new reply') },
      defaultValue: firstStockReplies,
      fields: [
        { name: 'title', type: 'text', required: true },
        { name: 'words', type: 'textarea', required: true, maxLength: 3000 },
        {
          name: 'declines',
          type: 'checkbox',
          defaultValue: false,
          label: 'Sent to the asker as the reason for declining',
        },
      ],
    },
  ],
}
