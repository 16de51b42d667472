/** Named members of staff, and what an article needs to be published. */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Role } from '@/staff/roles'

/** A request by a member of staff with this role, made on first use. */
export async function staffOf(payload: Payload, role: Role): Promise<PayloadRequest> {
  const email = `${role}@example.org`
  const known = await payload.find({ collection: 'staff', where: { email: { equals: email } }, limit: 1 })
  const user =
    known.docs[0] ??
    (await payload.create({
      collection: 'staff',
      data: { email, password: 'not a secret', name: `Sample ${role}`, role },
    }))
  return createLocalReq({ user: { ...user, collection: 'staff' }, context: { actor: 'staff' } }, payload)
}

type Node = { type: string; version: number; [key: string]: unknown }

const words = (text: string): Node => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})
const node = (type: string, children: Node[], more = {}) => ({
  type,
  version: 1,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  children,
  ...more,
})

/** A body of one heading and paragraphs, as the editor would save it. */
export const bodyOf = (...paragraphs: string[]) => ({
  root: node('root', [
    node('heading', [words('A heading')], { tag: 'h2' }),
    ...paragraphs.map((text) => node('paragraph', [words(text)], { textFormat: 0 })),
  ]),
})

let made = 0

/** Data of an article that may be published, with its own topic and author. */
export async function articleData(payload: Payload, more: Record<string, unknown> = {}) {
  made += 1
  const topic = await payload.create({ collection: 'topics', data: { title: `Topic ${made}`, slug: `topic-${made}` } })
  const author = await payload.create({
    collection: 'people',
    data: { name: `Sample Author ${made}`, slug: `sample-author-${made}` },
  })
  return {
    title: `Milk and sleep ${made}`,
    slug: `milk-and-sleep-${made}`,
    language: 'en',
    standfirst: 'Most babies wake at night.',
    body: bodyOf('Babies wake at night, and that is usual.'),
    topics: [topic.id],
    authors: [author.id],
    ...more,
  }
}
