import type { PgTable } from 'drizzle-orm/pg-core'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  Config,
  EmailAdapter,
  GlobalConfig,
  Payload,
  UIField,
} from 'payload'
import type { AskErrands } from './errand'
import type { Place } from './place'
import type { Queue } from './queue'

/** What a room plugs into `payload.config.ts`. */
export type Room = {
  name: string
  collections: CollectionConfig[]
  globals?: GlobalConfig[]
  /** Asked before a document of an earlier room is deleted, by collection; each may refuse, and does nothing else. */
  refusesToLose?: Record<string, CollectionBeforeDeleteHook>
  /** Told when a document of an earlier room was written, by collection; each writes its own room's records. */
  followsChangesOf?: Record<string, CollectionAfterChangeHook>
  /** What stands on documents of an earlier room, by collection; it holds nothing. */
  shownOn?: Record<string, UIField[]>
  /** Raw tables by their name in the database. */
  tables?: Record<string, PgTable>
  queues?: Queue[]
  endpoints?: Config['endpoints']
  /** Views of the admin by key: the path below /admin, the title of its window, and what stands there as a component path. */
  views?: Record<string, { path: `/${string}`; title: string; component: string }>
  /** What waits at the desk for whoever opens the dashboard. */
  errands?: AskErrands[]
  /** Screens that stand above the collections in the admin’s navigation, and in the list of everything at the desk. */
  places?: Place[]
  /** Component paths of what stands around every page of the admin. */
  providers?: string[]
  email?: EmailAdapter
  /** What is set right once Payload has started; touches no database. */
  onInit?: (payload: Payload) => void
}
