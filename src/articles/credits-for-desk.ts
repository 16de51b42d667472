import type { PayloadRequest } from 'payload'
import { everybody } from '@/people/queries'
import { creditsOf } from '@/reviews/queries'
import { latestRevision } from './ledger'

export type DeskCredits = {
  credits: { id: string; name: string; credential: string; at: string; says: string }[]
  people: { id: string; name: string }[]
}

const words = {
  'not-bound': 'Credit recorded, text not bound',
  'this-text': 'Signed this text',
  'another-text': 'Signed an earlier text',
} as const

/** What the panel beside an article shows: standing credits, and whom to choose from. */
export async function creditsForDesk(req: PayloadRequest, article: string): Promise<DeskCredits> {
  const revision = await latestRevision(req, article)
  const credits = await creditsOf(req, 'article', article, revision?.contentHash ?? '')
  return {
    credits: credits.map(({ id, name, credential, at, binding }) => ({
      id,
      name,
      credential,
      at,
      says: words[binding],
    })),
    people: (await everybody(req)).map(({ id, name }) => ({ id, name })),
  }
}
