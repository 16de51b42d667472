import type { PayloadRequest } from 'payload'
import { programmes } from './content/programmes'
import { publication } from './content/publication'
import { synonyms } from './content/synonyms'

/** What an administrator sets once: the name, affiliate programmes, words that mean the same. */
export async function loadSettings(req: PayloadRequest): Promise<void> {
  const { payload } = req
  const mine = { overrideAccess: true, req } as const
  await payload.updateGlobal({ slug: 'affiliate-programmes', data: { programmes }, ...mine })
  await payload.updateGlobal({ slug: 'synonyms', data: { lines: synonyms }, ...mine })
  await payload.updateGlobal({ slug: 'publication', data: publication, ...mine })
}
