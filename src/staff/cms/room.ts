import type { Room } from '@/platform/room'
import { staffTables } from '../tables'
import { staff } from './staff'
import { closeOtherWaysIn } from './staff-session'

export const staffRoom = (secureCookies: boolean): Room => ({
  name: 'staff',
  collections: [staff(secureCookies)],
  tables: staffTables,
  onInit: closeOtherWaysIn,
})
