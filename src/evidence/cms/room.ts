import type { Room } from '@/platform/room'
import { citedSources, sourceChecks } from '../tables'
import { queues } from './queues'
import { sourceWatch } from './source-watch'
import { sources } from './sources'
import { sourcesToLookAt } from './sources-errand'

export const evidenceRoom: Room = {
  name: 'evidence',
  collections: [sources],
  globals: [sourceWatch],
  tables: { source_checks: sourceChecks, cited_sources: citedSources },
  queues,
  errands: [sourcesToLookAt],
}
