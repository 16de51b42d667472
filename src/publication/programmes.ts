import type { PayloadRequest } from 'payload'
import type { Programme } from '@/text/paid-links'
import { knownProgrammes } from './known-programmes'

/** The affiliate programmes the desk keeps; the known ones while nobody ever saved the list. An empty list stays empty. */
export async function affiliateProgrammes(req: PayloadRequest): Promise<Programme[]> {
  const kept = await req.payload.findGlobal({ slug: 'affiliate-programmes', depth: 0, overrideAccess: true, req })
  if (!kept.createdAt) return knownProgrammes
  return (kept.programmes ?? []).map(({ name, hosts, told, parameters, sentence, demandsSentence, inLetters }) => ({
    name,
    hosts: hosts ?? [],
    told,
    parameters: parameters ?? [],
    sentence: sentence ?? '',
    demandsSentence: demandsSentence === true,
    inLetters,
  }))
}
