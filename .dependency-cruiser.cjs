/**
 * The walls of the house, one rule per sentence of docs/architecture.md. `npm run check` holds them; type imports
 * count as imports. A wall is moved by a decision in docs/decisions/, never by an exception here.
 */

/** Rooms in their order; those of one line do not know each other. */
const floors = [
  ['text'],
  ['staff'],
  ['media'],
  ['publication'],
  ['people'],
  ['mailroom'],
  ['evidence'],
  ['reviews'],
  ['articles'],
  ['discussion', 'newsletter'],
  ['search'],
  ['transfer'],
  ['sample'],
]

const rooms = floors.flat()
const anyRoom = `(${rooms.join('|')})`
const anyMiddle = `^src/${anyRoom}/(?!cms/|web/)`
const anyLetter = '[/-]letters?\\.tsx$'
const ours = '^(src|emails)/|^payload\\.config\\.ts$'
const vendor = (name) => `^(node_modules/)?${name}(/|$)`

/** Everything of ours that these paths do not name. */
const nothingElse = (...allowed) => ({ path: ours, pathNot: allowed })

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const order = floors
  .flatMap((floor, at) =>
    floor.map((room) => {
      const beside = floor.filter((other) => other !== room)
      const later = [...beside, ...floors.slice(at + 1).flat()]
      return rule(
        `order-${room}`,
        `${room}/ sees only rooms before it.`,
        { path: `^src/${room}/` },
        { path: `^src/(${later.join('|')})/` },
      )
    }),
  )
  .filter(({ to }) => to.path !== '^src/()/')

const shelves = [
  rule(
    'middle-knows-no-edge',
    'Both edges look at the middle; the middle looks at neither.',
    { path: anyMiddle },
    { path: `^src/${anyRoom}/(cms|web)/` },
  ),
  rule(
    'edges-never-touch',
    'What editors meet and what readers meet know nothing of each other.',
    { path: `^src/${anyRoom}/cms/` },
    { path: `^src/${anyRoom}/web/` },
  ),
  rule(
    'edges-never-touch-either',
    'What readers meet and what editors meet know nothing of each other.',
    { path: `^src/${anyRoom}/web/` },
    { path: `^src/${anyRoom}/cms/` },
  ),
  rule(
    'cms-of-one-room',
    'A room’s cms/ sees its own room, the middles of rooms before it, platform/ and generated/.',
    { path: `^src/${anyRoom}/cms/` },
    nothingElse('^src/$1/', anyMiddle, '^src/(platform|generated)/'),
  ),
  rule(
    'web-of-one-room',
    'A room’s web/ sees its own room, text/, site/, platform/ and the tags of rooms before it; pages compose rooms.',
    { path: `^src/${anyRoom}/web/` },
    nothingElse('^src/$1/', '^src/(text|site|platform)/', `^src/${anyRoom}/tags\\.ts$`),
  ),
  rule('tags-are-words', 'tags.ts knows nothing.', { path: `^src/${anyRoom}/tags\\.ts$` }, { path: '.' }),
  rule(
    'middle-of-one-room',
    'A room’s middle sees middles, platform/ and generated/.',
    { path: anyMiddle, pathNot: anyLetter },
    nothingElse(anyMiddle, '^src/(platform|generated)/'),
  ),
  rule(
    'letters-of-one-room',
    'letters.tsx also sees emails/.',
    { path: anyLetter, pathNot: '^(emails|src/(site|platform|app))/' },
    nothingElse(anyMiddle, '^src/(platform|generated)/', '^emails/'),
  ),
  rule('text-is-pure', 'text/ knows only itself.', { path: '^src/text/' }, nothingElse('^src/text/')),
  rule(
    'text-has-no-vendor',
    'text/ runs in a browser, a server and a test alike: no package at all; its dictionary alone has a list of words.',
    { path: '^src/text/' },
    { path: vendor('[^/]+'), pathNot: vendor('word-list'), dependencyTypesNot: ['core', 'local', 'aliased'] },
  ),
  rule('middle-without-next', 'A middle runs outside Next.', { path: anyMiddle }, { path: vendor('next') }),
  rule(
    'middle-without-react',
    'React in a middle stands in letters alone.',
    { path: anyMiddle, pathNot: anyLetter },
    { path: `${vendor('(@types/)?react')}|${vendor('react-dom')}` },
  ),
]

const doors = [
  rule(
    'app-is-doors',
    'src/app sees rooms’ web/, site/ and platform/.',
    { path: '^src/app/', pathNot: '^src/app/\\(payload\\)/' },
    nothingElse('^src/app/', `^src/${anyRoom}/web/`, '^src/(site|platform)/'),
  ),
  rule(
    'payload-is-doors',
    '(payload)/ also sees payload.config.ts.',
    { path: '^src/app/\\(payload\\)/', pathNot: 'importMap\\.js$' },
    nothingElse('^src/app/', `^src/${anyRoom}/web/`, '^src/(site|platform)/', '^payload\\.config\\.ts$'),
  ),
  rule(
    'import-map',
    'The generated import map alone sees cms/admin; beside it the page that stands around a room’s view.',
    { path: '^src/app/\\(payload\\)/admin/importMap\\.js$' },
    nothingElse(`^src/${anyRoom}/cms/admin/`, '^src/app/\\(payload\\)/room-view\\.tsx$'),
  ),
  rule(
    'instrumentation',
    'instrumentation.ts sees platform/.',
    { path: '^src/instrumentation\\.ts$' },
    nothingElse('^src/platform/'),
  ),
  rule(
    'worker-sender-cli',
    'The other doors see middles, cms/room.ts and platform/; the command line opens the other two.',
    { path: '^src/(worker|sender|cli)\\.ts$' },
    nothingElse(anyMiddle, `^src/${anyRoom}/cms/room\\.ts$`, '^src/platform/', '^src/(worker|sender)\\.ts$'),
  ),
  rule(
    'table-of-contents',
    'payload.config.ts sees each cms/room.ts, platform/ and migrations/.',
    { path: '^payload\\.config\\.ts$' },
    nothingElse(`^src/${anyRoom}/cms/room\\.ts$`, '^src/(platform|migrations)/'),
  ),
  rule(
    'nobody-imports-a-door',
    'A door is opened from outside.',
    { path: '^(src|emails)/', pathNot: '^src/(app/|cli\\.ts$)' },
    { path: '^src/(app/|(worker|sender|cli|instrumentation)\\.ts$)' },
  ),
]

const ground = [
  rule('site-is-ground', 'site/ sees itself and text/.', { path: '^src/site/' }, nothingElse('^src/(site|text)/')),
  rule(
    'site-without-database',
    'site/ shows what it is given.',
    { path: '^src/site/' },
    { path: [vendor('payload'), vendor('@payloadcms'), vendor('pg'), vendor('drizzle-orm')] },
  ),
  rule(
    'platform-is-ground',
    'platform/ sees itself and vendors.',
    { path: '^src/platform/', pathNot: '^src/platform/payload\\.ts$' },
    nothingElse('^src/platform/'),
  ),
  rule(
    'platform-boots-payload',
    'platform/payload.ts alone also sees payload.config.ts.',
    { path: '^src/platform/payload\\.ts$' },
    nothingElse('^src/platform/', '^payload\\.config\\.ts$'),
  ),
  rule('emails-are-ground', 'emails/ sees itself and vendors.', { path: '^emails/' }, nothingElse('^emails/')),
  rule(
    'emails-are-for-letters',
    'Only letters see emails/.',
    { path: '^src/', pathNot: anyLetter },
    { path: '^emails/' },
  ),
  rule(
    'generated-stays-inside',
    'Generated types never meet web/, app/, site/, emails/.',
    { path: `^src/${anyRoom}/web/|^src/app/|^src/site/|^emails/` },
    { path: '^src/generated/' },
  ),
  rule(
    'machine-written',
    'What machines wrote knows only itself.',
    { path: '^src/(generated|migrations)/' },
    nothingElse('^src/migrations/'),
  ),
]

const keeper = (name, packages, keepers) =>
  rule(`keeper-${name}`, `${packages.join(', ')}: one keeper.`, { pathNot: keepers }, { path: packages.map(vendor) })

const keepers = [
  keeper('word-list', ['word-list'], '^src/text/dictionary\\.ts$'),
  keeper('next-cache', ['next/cache(\\.js|\\.d\\.ts)?'], '^src/platform/public-cache\\.ts$'),
  keeper('mail', ['resend', '(@types/)?nodemailer'], '^src/platform/mail/'),
  keeper('react-email', ['react-email'], ['^src/platform/mail/', '^emails/']),
  keeper('queue', ['pg-boss'], '^src/platform/queue\\.ts$'),
  keeper('payload-in-next', ['@payloadcms/next'], '^src/app/\\(payload\\)/'),
  keeper('admin-kit', ['@payloadcms/ui'], `^src/(${anyRoom}/cms/admin/|app/\\(payload\\)/)`),
]

const reach = [
  rule(
    'no-way-back-to-payload',
    'Nothing reachable from payload.config.ts boots Payload: that circle breaks the command line and the tests.',
    { path: '^payload\\.config\\.ts$' },
    { path: '^src/platform/payload\\.ts$', reachable: true },
  ),
  rule(
    'configuration-without-next',
    'What the configuration reaches runs in the worker, where there is no Next.',
    { path: '^payload\\.config\\.ts$' },
    { path: `${vendor('next')}|^src/platform/public-cache\\.ts$`, reachable: true },
  ),
  rule(
    'browser-stays-light',
    'What a browser loads reaches no database and no secret.',
    { path: ['\\.client\\.tsx$', '^src/app/\\(site\\)/enhancements\\.ts$'] },
    {
      path: [vendor('(payload|pg|drizzle-orm|@payloadcms/(db-postgres|next|richtext-lexical))'), '^src/platform/'],
      reachable: true,
    },
  ),
  rule('no-circles', 'No circles.', {}, { circular: true }),
  rule('everything-is-found', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  rule(
    'ships-with-its-vendors',
    'What runs needs no development dependency.',
    {},
    { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
  ),
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...order, ...shelves, ...doors, ...ground, ...keepers, ...reach],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
