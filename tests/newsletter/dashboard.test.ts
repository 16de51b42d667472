import { expect, test } from 'vitest'
import { stuckLetters } from '@/mailroom/cms/stuck-letters-errand'
import { issuesInTrouble } from '@/newsletter/cms/issue-errands'
import { query } from '@/platform/database'
import { roles } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

test('what does not go is shown to administrators and editors, and to nobody else', async () => {
  const { payload, system, reader } = house()
  const req = await system()
  const errands = [stuckLetters, issuesInTrouble]
  for (const ask of errands) expect(await ask(await staffOf(payload, 'editor'), new Date()), 'all is well').toEqual([])
  await query(
    req,
    `insert into letters (kind, unique_key, address_hmac, last_error) values ('welcome', 'stuck', 'hmac', '503')`,
  )
  await query(req, `insert into sendings (issue_id, status, not_before) values (gen_random_uuid(), 'held', now())`)
  for (const ask of errands) {
    const shown: string[] = []
    for (const role of roles) if ((await ask(await staffOf(payload, role), new Date())).length > 0) shown.push(role)
    expect(shown).toEqual(['administrator', 'editor'])
    expect(await ask(await reader(), new Date())).toEqual([])
  }
})
