/** The table of contents: rooms plugged in, in order. A room sees only the rooms above it. */
import { resolve } from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type CollectionConfig, type GlobalConfig } from 'payload'
import pg from 'pg'
import sharp from 'sharp'
import { articlesRoom } from '@/articles/cms/room'
import { discussionRoom } from '@/discussion/cms/room'
import { evidenceRoom } from '@/evidence/cms/room'
import { mailroomRoom } from '@/mailroom/cms/room'
import { mediaRoom } from '@/media/cms/room'
import { newsletterRoom } from '@/newsletter/cms/room'
import { peopleRoom } from '@/people/cms/room'
import { adminWords } from '@/platform/admin-words'
import { keepBesideFields } from '@/platform/beside-fields'
import { CalmPool } from '@/platform/calm-pool'
import { type Environment, env } from '@/platform/env'
import { honestCommits } from '@/platform/honest-commits'
import { plainError } from '@/platform/plain-error'
import type { Room } from '@/platform/room'
import { platformQueues } from '@/platform/sweep'
import { platformTables } from '@/platform/tables'
import { publicationRoom } from '@/publication/cms/room'
import { reviewsRoom } from '@/reviews/cms/room'
import { searchRoom } from '@/search/cms/room'
import { staffRoom } from '@/staff/cms/room'

const roomsOf = (environment: Environment): Room[] => [
  staffRoom(environment.SITE_URL.startsWith('https://')),
  mediaRoom(resolve(environment.BEDSIDE_DATA, 'media')),
  publicationRoom,
  peopleRoom,
  mailroomRoom,
  evidenceRoom,
  reviewsRoom,
  articlesRoom,
  discussionRoom,
  newsletterRoom,
  searchRoom,
]

/** Groups of the admin, in the order in which a day at the desk needs them. */
const groups = ['Write', 'Readers', 'Letters', 'Trust', 'Settings']

/** Articles first, because they are what the day is for. */
const inDeskOrder = (collections: CollectionConfig[]) => {
  const rank = ({ admin, slug }: CollectionConfig) => (slug === 'articles' ? -1 : groups.indexOf(String(admin?.group)))
  return collections.toSorted((one, other) => rank(one) - rank(other))
}

/** Whoever writes has no use for a page of JSON behind each form. */
const withoutJsonTab = <Entity extends CollectionConfig | GlobalConfig>(entity: Entity): Entity => ({
  ...entity,
  admin: { ...entity.admin, hideAPIURL: true },
})

/** What has no title yet is called what it is; the preview stands beside a form, and never over it unasked. */
const onEveryForm = [
  '/staff/cms/admin/who-changes#WhoChanges',
  '/staff/cms/admin/new-title#NewTitle',
  '/staff/cms/admin/preview-beside#PreviewBeside',
]

const asOthersOpen = (collection: CollectionConfig): CollectionConfig => {
  const { components } = collection.admin ?? {}
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), ...onEveryForm]
  const edit = { ...components?.edit, beforeDocumentControls }
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
}

const sayingWhoChanges = (global: GlobalConfig): GlobalConfig => {
  const elements = { beforeDocumentControls: ['/staff/cms/admin/who-changes#WhoChanges'] }
  return { ...global, admin: { ...global.admin, components: { ...global.admin?.components, elements } } }
}

/** An earlier room does not know who needs its documents: later rooms say so, and refuse. */
const keptFor =
  (rooms: Room[]) =>
  (collection: CollectionConfig): CollectionConfig => {
    const refusals = rooms.flatMap(({ refusesToLose }) => refusesToLose?.[collection.slug] ?? [])
    if (refusals.length === 0) return collection
    const { hooks } = collection
    return { ...collection, hooks: { ...hooks, beforeDelete: [...(hooks?.beforeDelete ?? []), ...refusals] } }
  }

/** Nor does it know who writes something down when they change. */
const followedBy =
  (rooms: Room[]) =>
  (collection: CollectionConfig): CollectionConfig => {
    const followers = rooms.flatMap(({ followsChangesOf }) => followsChangesOf?.[collection.slug] ?? [])
    if (followers.length === 0) return collection
    const { hooks } = collection
    return { ...collection, hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), ...followers] } }
  }

/** Later rooms show on them what they make of them. */
const shownFor =
  (rooms: Room[]) =>
  (collection: CollectionConfig): CollectionConfig => ({
    ...collection,
    fields: [...rooms.flatMap(({ shownOn }) => shownOn?.[collection.slug] ?? []), ...collection.fields],
  })

/** What a room shows stands inside the admin's own page, and behind its sign-in. */
const framed = (views: [string, NonNullable<Room['views']>[string]][]) =>
  Object.fromEntries(
    views.map(([key, { path, title, component }]) => [
      key,
      {
        path,
        meta: { title },
        Component: { path: '/app/(payload)/room-view#RoomView', serverProps: { view: component } },
      },
    ]),
  )

/** The configuration of one process; tests hand in the address of their own database. */
export function configFor(environment: Environment) {
  const rooms = roomsOf(environment)
  const views = rooms.flatMap((room) => Object.entries(room.views ?? {}))
  const places = rooms.flatMap((room) => room.places ?? [])
  const tables = Object.assign({}, platformTables, ...rooms.map((room) => room.tables ?? {}))
  return buildConfig({
    serverURL: environment.SITE_URL,
    secret: environment.PAYLOAD_SECRET,
    telemetry: false,
    i18n: { translations: { en: adminWords } },
    graphQL: { disable: true },
    hooks: { afterError: [keepBesideFields] },
    onInit: (payload) => {
      for (const room of rooms) room.onInit?.(payload)
    },
    defaultDepth: 0,
    maxDepth: 3,
    sharp,
    editor: lexicalEditor(),
    collections: inDeskOrder(rooms.flatMap((room) => room.collections))
      .map(withoutJsonTab)
      .map(asOthersOpen)
      .map(keptFor(rooms))
      .map(followedBy(rooms))
      .map(shownFor(rooms)),
    globals: rooms
      .flatMap((room) => room.globals ?? [])
      .map(withoutJsonTab)
      .map(sayingWhoChanges),
    endpoints: rooms.flatMap((room) => room.endpoints ?? []),
    custom: { queues: [...platformQueues, ...rooms.flatMap((room) => room.queues ?? [])] },
    email: rooms.find((room) => room.email)?.email,
    logger: { options: { level: environment.LOG_LEVEL, serializers: { err: plainError } } },
    upload: { limits: { fileSize: 15 * 1024 * 1024 } },
    typescript: { outputFile: resolve('src/generated/payload-types.ts'), autoGenerate: false },
    admin: {
      user: 'staff',
      avatar: 'default',
      dateFormat: 'd MMM yyyy, HH:mm',
      meta: { titleSuffix: ' · Bedside', defaultOGImageType: 'off' },
      importMap: { baseDir: resolve('src'), importMapFile: resolve('src/app/(payload)/admin/importMap.js') },
      dependencies: Object.fromEntries(
        views.map(([, { component }]) => [component, { path: component, type: 'component' }]),
      ),
      livePreview: {
        breakpoints: [
          { name: 'phone', label: 'Phone', width: 375, height: 720 },
          { name: 'desktop', label: 'Desktop', width: 1280, height: 800 },
        ],
      },
      components: {
        graphics: { Logo: '/publication/cms/admin/marks#Logo', Icon: '/publication/cms/admin/marks#Icon' },
        beforeLogin: ['/publication/cms/admin/sign-in#AboveSignIn'],
        afterLogin: ['/publication/cms/admin/sign-in#BelowSignIn'],
        providers: rooms.flatMap((room) => room.providers ?? []),
        beforeNavLinks: [{ path: '/staff/cms/admin/places-nav#PlacesNav', serverProps: { places } }],
        views: {
          ...framed(views),
          dashboard: {
            Component: {
              path: '/staff/cms/admin/dashboard#Dashboard',
              serverProps: { errands: rooms.flatMap((room) => room.errands ?? []), places },
            },
          },
        },
      },
    },
    db: honestCommits(
      postgresAdapter({
        pg: { ...pg, Pool: CalmPool },
        pool: {
          connectionString: environment.DATABASE_URL,
          max: 10,
          connectionTimeoutMillis: 4000,
          options: '-c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000',
        },
        idType: 'uuidv7',
        push: false,
        allowIDOnCreate: true,
        disableCreateDatabase: true,
        migrationDir: resolve('src/migrations'),
        beforeSchemaInit: [({ schema }) => ({ ...schema, tables: { ...schema.tables, ...tables } })],
      }),
    ),
  })
}

export default configFor(env())
