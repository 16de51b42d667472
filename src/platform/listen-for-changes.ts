/**
 * Keeps one web process's pages true: listens for announced changes and expires their tags here, at once and again
 * five seconds later, because a page that was being made when its tag expired would be kept with the old text.
 */
import pg from 'pg'
import { CHANNEL, EVERYTHING } from './changes'

export type Expire = (tags: string[]) => Promise<void>

const AGAIN_MS = 5000
const RECONNECT_MS = 1000
const CATCH_UP_MS = 15_000
const PATIENCE_MS = 5000

type Cursor = { id: number }

async function newest(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ id: string | null }>('select max(id) as id from changes')
  return Number(rows[0]?.id ?? 0)
}

/**
 * Changes after the cursor, and the one named in a notification: its transaction may have been long. A row may commit
 * late, so a few before the cursor are read again: expiring twice does no harm.
 */
async function tagsSince(client: pg.Client, cursor: Cursor, named = 0): Promise<string[]> {
  const { rows } = await client.query<{ id: string; tags: string[] }>(
    `select id, tags from changes where id > $1 or id = $2 or (id > $1 - 50 and created_at > now() - interval '1 minute') order by id`,
    [cursor.id, named],
  )
  cursor.id = Math.max(cursor.id, ...rows.map((row) => Number(row.id)))
  return [...new Set(rows.flatMap((row) => row.tags))]
}

type Pending = Set<NodeJS.Timeout>

/** @param pending the second times that are still to come. */
function expireTwice(tags: string[], expire: Expire, report: (error: unknown) => void, pending: Pending): void {
  if (tags.length === 0) return
  const now = () => expire(tags).catch(report)
  void now()
  const again = setTimeout(() => {
    pending.delete(again)
    void now()
  }, AGAIN_MS)
  pending.add(again.unref())
}

/** Listens until the process ends; on every (re)connection it expires everything, having perhaps missed a change. */
export function listenForChanges(databaseUrl: string, expire: Expire, report: (error: unknown) => void): () => void {
  let stopped = false
  let client: pg.Client | undefined
  const connect = async () => {
    const mine = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    })
    client = mine
    // Without the database a page that expires cannot be made again; the next connection expires everything anyway.
    const pending: Pending = new Set()
    const lost = once(() => {
      clearInterval(heartbeat)
      for (const again of pending) clearTimeout(again)
      void mine.end().catch(() => {})
      if (!stopped) setTimeout(() => void connect(), RECONNECT_MS).unref()
    })
    let heartbeat: NodeJS.Timeout | undefined
    mine.on('error', lost)
    mine.on('end', lost)
    try {
      await mine.connect()
      await mine.query(`listen ${CHANNEL}`)
      const cursor = { id: await newest(mine) }
      expireTwice([EVERYTHING], expire, report, pending)
      const look = async (named?: number) => expireTwice(await tagsSince(mine, cursor, named), expire, report, pending)
      mine.on('notification', ({ payload }) => void look(Number(payload) || 0).catch(lost))
      heartbeat = setInterval(() => void look().catch(lost), CATCH_UP_MS)
      heartbeat.unref()
    } catch (error) {
      report(error)
      lost()
    }
  }
  void connect()
  return () => {
    stopped = true
    void client?.end().catch(() => {})
  }
}

function once(work: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    work()
  }
}
