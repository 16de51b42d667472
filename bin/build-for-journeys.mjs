/** Building reads the configuration; the journeys bring an environment of their own. */
export async function buildForJourneys() {
  const { prepareEnvironment, placeholderDatabase } = await import('./environment.mjs')
  const { buildIfStale } = await import('./build.mjs')
  const before = { ...process.env }
  await prepareEnvironment()
  process.env.DATABASE_URL ||= placeholderDatabase
  await buildIfStale()
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
}
