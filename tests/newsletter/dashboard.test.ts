import { expect, test } from 'vitest'
import { LettersThatDidNotGo } from '@/mailroom/cms/admin/letters-that-did-not-go'
import { SendingsInTrouble } from '@/newsletter/cms/admin/sendings-in-trouble'
import { query } from '@/platform/database'
import { roles } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()

test('what does not go is shown to administrators and editors, and to nobody else', async () => {
  const { payload, system } = house()
  const req = await system()
  for (const panel of [LettersThatDidNotGo, SendingsInTrouble]) {
    expect(
      await panel({ payload, user: (await staffOf(payload, 'editor')).user ?? undefined }),
      'all is well',
    ).toBeNull()
  }
  await query(
    req,
    `insert into letters (kind, unique_key, address_hmac, last_error) values ('welcome', 'stuck', 'hmac', '503')`,
  )
  await query(req, `insert into sendings (issue_id, status, not_before) values (gen_random_uuid(), 'held', now())`)
  for (const panel of [LettersThatDidNotGo, SendingsInTrouble]) {
    const shown: string[] = []
    for (const role of roles)
      if (await panel({ payload, user: (await staffOf(payload, role)).user ?? undefined })) shown.push(role)
    expect(shown).toEqual(['administrator', 'editor'])
    expect(await panel({ payload })).toBeNull()
  }
})
