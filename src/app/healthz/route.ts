import { health } from '@/platform/health'

export const dynamic = 'force-dynamic'

export const GET = health
