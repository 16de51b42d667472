/** The settings of the discussion as a rule reads them. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

export type DiscussionRules = {
  /** Comments of known writers are shown without anybody reading them first. */
  directComments: boolean
  /** 0: never. */
  closeAfterDays: number
  perHour: number
  perDay: number
  sitePerMinute: number
}

export const usualRules: DiscussionRules = {
  directComments: false,
  closeAfterDays: 0,
  perHour: 5,
  perDay: 20,
  sitePerMinute: 600,
}

/** Reads one row of our own, so that every post obeys what was set a moment ago. */
export async function discussionRules(req: PayloadRequest): Promise<DiscussionRules> {
  const [row] = await query<DiscussionRules>(
    req,
    `select coalesce(direct_comments, false) as "directComments", close_after_days::int as "closeAfterDays",
       per_hour::int as "perHour", per_day::int as "perDay", site_per_minute::int as "sitePerMinute"
     from discussion_rules limit 1`,
  )
  return row ?? usualRules
}
