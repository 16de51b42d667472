import type { PoolClient } from 'pg'
import type { ClaimedChunk } from './claim-chunk'

/**
 * What a chunk is called in its key: its number, or, for a part of a split one, the path to it: `7-2-1` is the first
 * half of the second half of chunk 7. Numbers of parts depend on what was split first; paths do not, so that a database
 * restored from a backup comes to the same keys again.
 */
export async function nameOfChunk(
  client: PoolClient,
  { issueId, no, isPart }: Pick<ClaimedChunk, 'issueId' | 'no' | 'isPart'>,
): Promise<string> {
  if (!isPart) return String(no)
  const { rows } = await client.query<{ name: string }>(
    `with recursive line as (
       select no, parent_no, 0 as above from chunks where issue_id = $1 and no = $2
       union all
       select whole.no, whole.parent_no, above + 1 from chunks whole join line on whole.no = line.parent_no
       where whole.issue_id = $1
     )
     select string_agg(
       case when parent_no is null then no else (
         select count(*) from chunks part where issue_id = $1 and part.parent_no = line.parent_no and part.no <= line.no
       ) end::text, '-' order by above desc) as name from line`,
    [issueId, no],
  )
  const [row] = rows
  if (!row) throw new Error(`Issue ${issueId} has no chunk ${no}`)
  return row.name
}
