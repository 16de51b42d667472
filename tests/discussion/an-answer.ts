/** Answered questions, for the tests of this room. */
import type { Payload } from 'payload'
import { bodyOf, staffOf } from '../world/people'

let made = 0

/** An answered question as an editor publishes it. */
export async function anAnswer(payload: Payload, more: Record<string, unknown> = {}) {
  made += 1
  const person = await payload.create({
    collection: 'people',
    data: { name: `Dr Sample ${made}`, slug: `dr-sample-${made}` },
  })
  const data = {
    title: `May I drink coffee while nursing, number ${made}?`,
    slug: `coffee-while-nursing-${made}`,
    language: 'en',
    answer: bodyOf('Two cups are usual.'),
    answeredBy: person.id,
    _status: 'published' as const,
    ...more,
  }
  return payload.create({ collection: 'questions', data, overrideAccess: false, req: await staffOf(payload, 'editor') })
}
