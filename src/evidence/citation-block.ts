import type { Block } from 'payload'

export const certainties = ['strong', 'moderate', 'limited', 'expert'] as const

/** The inline citation: refers to a source by id; its number is computed where it is shown. */
export const citationBlock: Block = {
  slug: 'citation',
  labels: { singular: 'Citation', plural: 'Citations' },
  admin: { components: { Label: '/evidence/cms/admin/citation-label#CitationLabel' } },
  fields: [
    { name: 'source', type: 'relationship', relationTo: 'sources', required: true },
    { name: 'place', type: 'text', admin: { description: 'Page, table or the words you lean on.' } },
    {
      name: 'certainty',
      type: 'select',
      options: [
        { value: 'strong', label: 'Strong' },
        { value: 'moderate', label: 'Moderate' },
        { value: 'limited', label: 'Limited' },
        { value: 'expert', label: 'Expert opinion' },
      ],
    },
  ],
}
