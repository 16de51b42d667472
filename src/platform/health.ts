import pg from 'pg'
import { env } from './env'

const PATIENCE_MS = 2000

async function databaseAnswers(): Promise<boolean> {
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

let answer: { at: number; database: Promise<boolean> } | undefined

/** One look serves everybody who asks within a second: many questions open no more than one connection. */
function lookedAt(now: number): Promise<boolean> {
  if (!answer || now - answer.at > 1000) answer = { at: now, database: databaseAnswers() }
  return answer.database
}

/** `GET /healthz`: 200 when this process can serve and store, 503 otherwise. */
export async function health(): Promise<Response> {
  const database = await lookedAt(Date.now())
  const body = { status: database ? 'ok' : 'failing', checks: { web: 'ok', database: database ? 'ok' : 'down' } }
  return Response.json(body, { status: database ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
