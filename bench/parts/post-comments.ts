/** Readers who write all at once, each from a network of their own, and what each of them was told. */
import { commentOfStatus } from '@/discussion/status-link'

export type Told = {
  /** Ids of the comments that were taken, as their own pages name them; a form sent twice names one. */
  taken: string[]
  /** Refused, with a reason and the words kept. */
  refused: number
  /** Any other answer, or none. */
  unexplained: string[]
  /** Milliseconds, of each answer. */
  ms: number[]
}

type Load = {
  origin: string
  /** The form of this one, as the page has it. */
  form: (number: number) => Record<string, string>
  perSecond: number
  seconds: number
}

/** A network of its own for nearly everybody; every tenth is one of five households that do not stop. */
const networkOf = (number: number): string =>
  number % 10 === 0 ? `203.0.113.${number % 5}` : `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`

async function post(load: Load, number: number, told: Told): Promise<void> {
  const since = performance.now()
  const body = new URLSearchParams(load.form(number))
  const words = body.get('words') ?? ''
  try {
    const answer = await fetch(`${load.origin}/forms/comment`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { 'x-forwarded-for': networkOf(number), 'sec-fetch-site': 'same-origin' },
    })
    const page = await answer.text()
    const token = /^\/comments\/mine\/(.+)$/.exec(answer.headers.get('location') ?? '')?.[1]
    const id = answer.status === 303 && token ? commentOfStatus(token) : undefined
    if (id) told.taken.push(id)
    else if (answer.status === 429 && page.includes('Please wait') && page.includes(words)) told.refused += 1
    else told.unexplained.push(`${answer.status} ${answer.headers.get('location') ?? ''}`)
  } catch (error) {
    told.unexplained.push(String(error))
  }
  told.ms.push(performance.now() - since)
}

/** Sends at a steady pace, whether answers come or not; every fiftieth form is sent twice at once. */
export async function postComments(load: Load): Promise<Told> {
  const told: Told = { taken: [], refused: 0, unexplained: [], ms: [] }
  const sent: Promise<void>[] = []
  const began = performance.now()
  const all = load.perSecond * load.seconds
  for (let number = 0; number < all; number += 1) {
    const due = began + (number * 1000) / load.perSecond
    const early = due - performance.now()
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early))
    sent.push(post(load, number, told))
    if (number % 50 === 49) sent.push(post(load, number, told))
  }
  await Promise.all(sent)
  return told
}

export type Read = { ms: number[]; failed: number }

/** How long these pages took, asked for in turn at a steady pace until `isOver`. */
export async function readPages(urls: string[], perSecond: number, isOver: () => boolean): Promise<Map<string, Read>> {
  const reads = new Map(urls.map((url): [string, Read] => [url, { ms: [], failed: 0 }]))
  const asked: Promise<void>[] = []
  const began = performance.now()
  for (let number = 0; !isOver(); number += 1) {
    const early = began + (number * 1000) / perSecond - performance.now()
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early))
    for (const [url, read] of [...reads].slice(number % urls.length, (number % urls.length) + 1))
      asked.push(readOne(url, read))
  }
  await Promise.all(asked)
  return reads
}

async function readOne(url: string, read: Read): Promise<void> {
  const since = performance.now()
  const isGood = await fetch(url).then(
    async (answer) => (await answer.arrayBuffer()).byteLength > 0 && answer.ok,
    () => false,
  )
  read.ms.push(performance.now() - since)
  if (!isGood) read.failed += 1
}
