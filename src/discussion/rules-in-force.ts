/** The settings of the discussion as rules read them. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import { env } from '@/platform/env'
import { orderOfPhases } from './triage/order-of-phases'
import type { TriageRules } from './triage/phase'
import { usualTriageRules } from './triage/triage'

export type DiscussionRules = TriageRules & {
  /** 0: never. */
  closeAfterDays: number
  perHour: number
  perDay: number
  sitePerMinute: number
}

type Row = Pick<DiscussionRules, 'directComments' | 'closeAfterDays' | 'perHour' | 'perDay' | 'sitePerMinute'> & {
  phases: string
  banned: string
  suspect: string
  hosts: string
}

const usual: Row = {
  directComments: usualTriageRules.directComments,
  closeAfterDays: 0,
  perHour: 5,
  perDay: 20,
  sitePerMinute: 600,
  phases: '',
  banned: '',
  suspect: '',
  hosts: '',
}

const linesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** A site as it may be typed: with or without `https://`, `www.` and a path. */
const hostOf = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/:].*$/, '')

/** Reads one row of our own, so that every message obeys what was set a moment ago. */
export async function discussionRules(req: PayloadRequest): Promise<DiscussionRules> {
  const [row] = await query<Row>(
    req,
    `select coalesce(direct_comments, false) as "directComments", close_after_days::int as "closeAfterDays",
       per_hour::int as "perHour", per_day::int as "perDay", site_per_minute::int as "sitePerMinute",
       coalesce(phases, '') as phases, coalesce(banned_words, '') as banned,
       coalesce(suspect_words, '') as suspect, coalesce(allowed_hosts, '') as hosts
     from discussion_rules limit 1`,
  )
  const { phases, banned, suspect, hosts, ...rules } = row ?? usual
  return {
    ...rules,
    phases: orderOfPhases(phases),
    bannedWords: linesOf(banned),
    suspectWords: linesOf(suspect),
    allowedHosts: [...linesOf(hosts).map(hostOf), hostOf(new URL(env().SITE_URL).host)],
  }
}
