import { nameOfPublication } from '@/publication/web/name'
import { secondFactorDoors } from '@/staff/web/second-factor.route'

const doors = secondFactorDoors(nameOfPublication)

export const GET = doors.GET
export const POST = doors.POST

export const dynamic = 'force-dynamic'
