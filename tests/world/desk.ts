/** What staff do without looking at a screen: the same doors as the admin's own, by a signed-in member of staff. */
import { randomInt } from 'node:crypto'
import type { Role } from '@/staff/roles'
import { signInOf, siteUrl } from './site'

type Fields = Record<string, unknown>
export type Kept = Fields & { id: string; slug: string; title: string }

export type Desk = {
  create: (collection: string, data: Fields) => Promise<Kept>
  change: (collection: string, id: string, data: Fields) => Promise<Kept>
  /** The one record whose field has this value. */
  find: (collection: string, field: string, value: string) => Promise<Kept>
  /** @param search more of the address, such as `&where[article][equals]=…`. */
  all: (collection: string, search?: string) => Promise<Kept[]>
  /** Presses a button that is none of a collection's own: `articles/<id>/reviews`, `globals/publication`. */
  press: (path: string, data: Fields) => Promise<Fields>
  /** What an editor who opens it now would find in the form. */
  draft: (collection: string, id: string) => Promise<Kept>
}

export async function deskOf(role: Role): Promise<Desk> {
  const { email, password } = await signInOf(role)
  const { token }: { token: string } = await ask('POST', 'staff/login', { email, password })
  const asked = <Answer>(method: string, path: string, data?: Fields) => ask<Answer>(method, path, data, token)
  const all = async (collection: string, search = '') =>
    (await asked<{ docs: Kept[] }>('GET', `${collection}?depth=0&limit=200${search}`)).docs
  return {
    all,
    create: async (collection, data) => (await asked<{ doc: Kept }>('POST', `${collection}?depth=0`, data)).doc,
    change: async (collection, id, data) =>
      (await asked<{ doc: Kept }>('PATCH', `${collection}/${id}?depth=0`, data)).doc,
    press: (path, data) => asked<Fields>('POST', path, data),
    draft: (collection, id) => asked<Kept>('GET', `${collection}/${id}?draft=true&depth=0`),
    find: async (collection, field, value) => {
      const [one] = await all(collection, `&where[${field}][equals]=${encodeURIComponent(value)}`)
      if (!one) throw new Error(`There is nothing in ${collection} whose ${field} is ${value}`)
      return one
    },
  }
}

/** Each sitting at the desk is from another network: sign-ins are counted by address. */
const someNetwork = () => `198.19.${randomInt(256)}.${randomInt(1, 255)}`

async function ask<Answer>(method: string, path: string, data?: Fields, token?: string): Promise<Answer> {
  const from = someNetwork()
  const answer = await fetch(`${siteUrl()}/api/${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': from,
      ...(token ? { authorization: `JWT ${token}` } : {}),
    },
    body: data && JSON.stringify(data),
  })
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

let written = 0

/** Data of an article of the sample's first topic and author that may be published. */
export async function anArticle(desk: Desk, more: Fields = {}): Promise<Fields> {
  written += 1
  const topic = await desk.find('topics', 'slug', 'feeding')
  const author = await desk.find('people', 'slug', 'ada-sample')
  const title = `What a journey found ${Date.now()} ${written}`
  return {
    title,
    slug: title.toLowerCase().replaceAll(' ', '-'),
    language: 'en',
    standfirst: 'Somebody set out, and this is what they found.',
    body: bodyOf('It was further than it looked.'),
    topics: [topic.id],
    authors: [author.id],
    _status: 'published',
    ...more,
  }
}

/** A body of one heading and paragraphs, as the editor of the admin would save it. */
export const bodyOf = (...paragraphs: string[]) => ({
  root: node('root', [
    node('heading', [words('On the way')], { tag: 'h2' }),
    ...paragraphs.map((text) => node('paragraph', [words(text)], { textFormat: 0 })),
  ]),
})

const words = (text: string) => ({ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' })

const node = (type: string, children: Fields[], more: Fields = {}) => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})
