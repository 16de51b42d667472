import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'

/** Shorter ones, such as a word of thanks, are sent by many. */
const LEAST = 40
/** So many of the last day are looked at, the newest first: a flood makes no message slower than that. */
const LOOKED_AT = 1000
/** Of these, so many of about the same length are compared letter by letter. */
const COMPARED = 150
/** Share of the three-letter pieces that two texts have in common. */
const ALIKE = 0.9

/**
 * Whether the same words, or almost the same, came within a day, from whomever.
 * @param except the comment they are the words of, if it is there already.
 */
export async function repeatsOf(
  req: PayloadRequest,
  words: string,
  except?: string,
): Promise<'same' | 'alike' | undefined> {
  if (words.length < LEAST) return undefined
  const [row] = await query<{ same: boolean | null; alike: boolean | null }>(
    req,
    `with recent as (
       select id, coalesce(private_original, '') as words from comments
       where created_at > now() - interval '24 hours' and answered_by_id is null
       order by created_at desc limit ${LOOKED_AT}
     ), near as (
       select words from recent
       where octet_length(words) between octet_length($1) * 0.9 - 5 and octet_length($1) * 1.1 + 5
         and id is distinct from $2::uuid
       limit ${COMPARED}
     )
     select bool_or(lower(words) = lower($1)) as same, bool_or(similarity(words, $1) > ${ALIKE}) as alike from near`,
    [words, except ?? null],
  )
  if (row?.same) return 'same'
  return row?.alike ? 'alike' : undefined
}
