import type { Field } from 'payload'

/** What stands beside the text: what is still open, and the word to the editors. */
export const sideFields: Field[] = [
  {
    name: 'checklist',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '/articles/cms/admin/checklist-field#ChecklistField' } },
  },
  {
    name: 'stage',
    type: 'ui',
    label: 'Stage',
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      components: {
        Field: '/articles/cms/admin/stage-cell#NoStageField',
        Cell: '/articles/cms/admin/stage-cell#StageCell',
      },
    },
  },
  {
    name: 'handedIn',
    type: 'checkbox',
    defaultValue: false,
    label: 'Hand in as ready',
    admin: { position: 'sidebar', description: 'Tells the editors: you can publish this.' },
  },
]
