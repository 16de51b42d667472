/** What is done to senders, readers, article, database and provider while an issue goes out. */
import { setTimeout as pause } from 'node:timers/promises'
import { applyEvents } from '@/newsletter/afterwards/apply-events'
import { pauseAllSendings } from '@/newsletter/issues/pause-all'
import { resumeSending } from '@/newsletter/issues/resume-sending'
import { tell } from '../../tests/newsletter/provider-events'
import { lettersOf } from '../../tests/newsletter/read-ending'
import { backUp, restore } from '../../tests/newsletter/restored-backup'
import { bodyOf, staffOf } from '../../tests/world/people'
import { chunkRequests, patiently, SHORT_LEASE } from './fault-lane'
import type { Deed } from './fault-plan'
import { readerLeaves, readerMoves, readerPauses } from './fault-readers'
import { letChunksGo, restartOf, restartPostgres } from './fault-restart'
import type { Run } from './fault-run'
import { end, someSender } from './fault-senders'

/** A little longer than the short lease. */
const SUSPENDED_MS = SHORT_LEASE * 1000 + 600

export const deeds: Record<Deed, (run: Run) => Promise<void>> = {
  kill: async (run) => {
    const sender = someSender(run)
    if (!sender) return
    await end([sender], 'SIGKILL')
    run.meet('killed: from outside')
  },
  suspend: async (run) => {
    const sender = someSender(run)
    if (!sender) return
    sender.suspended = true
    sender.kill('SIGSTOP')
    run.meet('suspended beyond the lease')
    const goOn = async () => {
      await pause(SUSPENDED_MS)
      sender.kill('SIGCONT')
      sender.suspended = undefined
    }
    run.afterwards.push(goOn())
  },
  'ask-to-stop': async (run) => {
    const sender = someSender(run)
    if (!sender) return
    const wasToDie = sender.crashAt !== undefined
    await end([sender], 'SIGTERM')
    const how = await sender.ended
    // One that is only about to begin has nothing in hand and is ended at once.
    if (how === 'SIGTERM') return run.meet('asked to stop: before it began')
    if (how !== 0 && !wasToDie) run.wrong.push(`asked to stop, a sender ended with ${how}`)
    run.meet('asked to stop')
  },
  leave: readerLeaves,
  pause: readerPauses,
  move: readerMoves,
  edit: async ({ lane: { house }, issue, meet }) => {
    await patiently(async () => {
      const { article } = await house.payload.findByID({ collection: 'issues', id: issue, depth: 0 })
      const data = { body: bodyOf('Other words.'), changeClass: 'correction', _status: 'published' } as const
      const req = await staffOf(house.payload, 'editor')
      await house.payload.update({ collection: 'articles', id: String(article), data, overrideAccess: false, req })
    })
    meet('article edited')
  },
  /** A chunk whose answer was lost waits for a day, and the provider forgets its key. */
  'day-passes': async ({ lane, issue, meet }) => {
    const { next } = lane.provider
    let broken = false
    lane.provider.next = () => {
      if (broken) return next()
      broken = true
      return 'reset-after-accept'
    }
    for (let looks = 0; looks < 200; looks += 1) {
      const rows = await lane.sql<{ key: string }>(
        `update chunks set first_attempt_at = first_attempt_at - interval '24 hours'
         where issue_id = $1 and settled_at is null and status = 'unknown' and lease_until is null
         returning idempotency_key as key`,
        [issue],
      )
      for (const { key } of rows) lane.resend.forget(key)
      if (rows.length > 0) return meet('a day passed in doubt')
      await pause(10)
    }
    lane.provider.next = next
  },
  'back-up': async (run) => {
    run.backup = await patiently(() => backUp(run.lane.house, run.issue))
  },
  restore: async (run) => {
    const { lane, issue, backup } = run
    if (!backup) return
    await end([...lane.senders], 'SIGKILL')
    await patiently(() => restore(lane.house, issue, backup))
    await patiently(() => pauseAllSendings(lane.house.system))
    run.restored = true
    const before = chunkRequests(lane).length
    await lane.start()
    await pause(500)
    if (chunkRequests(lane).length > before) run.wrong.push('something left after a restore, before anybody let it')
    await patiently(async () => resumeSending(await lane.house.system(), { issue }))
    if (run.restarted || !restartOf(run.plan)) await letChunksGo(run)
    run.meet('restored from a backup')
  },
  'restart-fast': (run) => restartPostgres(run, 'fast'),
  'restart-immediate': (run) => restartPostgres(run, 'immediate'),
  /** The provider tells of letters: late, twice, and in any order. */
  tell: async (run) => {
    const { lane, issue, chance } = run
    run.toldByEvents = true
    const letters = lettersOf(lane.resend.accepted, issue)
    const inDoubt = new Set(
      (
        await lane.sql<{ id: string }>(`select id from deliveries where issue_id = $1 and status = 'prepared'`, [issue])
      ).map(({ id }) => id),
    )
    const about = letters.filter(({ delivery }) => inDoubt.has(delivery) || chance.happens(0.1))
    const types = about.flatMap((letter) => ['sent', 'delivered', 'delivered'].map((type) => ({ letter, type })))
    for (const { letter, type } of types.sort(() => chance.next() - 0.5)) {
      const event = {
        id: `${letter.id}-${type}`,
        type,
        letter: letter.delivery,
        issue,
        emailId: letter.id,
        to: letter.to,
      }
      await patiently(() => tell(lane.house, event))
    }
    await patiently(async () => applyEvents(await lane.house.system()))
    run.meet('events told', types.length)
  },
}
