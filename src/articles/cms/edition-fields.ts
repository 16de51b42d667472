/** What a form carries so that nobody's draft is overwritten unseen; nobody types any of it. */
import type { Field } from 'payload'
import { nobody } from '@/staff/roles'

/** The name of one open form. Never stored here; beside it stands what could not be saved. */
export const sheetField: Field = {
  name: 'sheet',
  type: 'text',
  virtual: true,
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    components: { Field: '/articles/cms/admin/two-texts-field#TwoTextsField' },
  },
}

const unseen = { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true }

const trace = { access: { create: nobody, read: nobody, update: nobody }, admin: unseen }

export const editionFields: Field[] = [
  { name: 'edition', type: 'number', admin: unseen },
  { name: 'editedIn', type: 'text', ...trace },
  { name: 'editedFrom', type: 'number', ...trace },
  { name: 'editedBy', type: 'text', ...trace },
]
