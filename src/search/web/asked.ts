/** What the address of a search says. Whatever else stands in it is passed over. */
export type Params = Record<string, string | string[] | undefined>

export const kinds = { article: 'Articles', question: 'Answered questions' } as const
export type KindAsked = keyof typeof kinds

/** Choices of how new, by what the address says, in days. */
export const ages = {
  month: { label: 'In the last month', days: 31 },
  year: { label: 'In the last year', days: 366 },
  'five-years': { label: 'In the last five years', days: 5 * 366 },
} as const
export type AgeAsked = keyof typeof ages

export type AskedFor = {
  /** As typed. */
  q: string
  /** Slug. */
  topic?: string
  kind?: KindAsked
  age?: AgeAsked
  page: number
}

/** More than is looked for, which the page then says; in every script no more than an address can hold. */
export const LONGEST_TYPED = 1200

const isKey = <Key extends string>(of: Record<Key, unknown>, key: string): key is Key => Object.hasOwn(of, key)

export function readParams(params: Params): AskedFor {
  const one = (name: string) => {
    const value = params[name]
    return (Array.isArray(value) ? value[0] : value) ?? ''
  }
  const kind = one('kind')
  const age = one('age')
  const page = Number(one('page'))
  return {
    q: one('q')
      .slice(0, LONGEST_TYPED)
      .replace(/\p{Cc}/gu, ' '),
    topic: /^[a-z0-9-]{1,200}$/.exec(one('topic'))?.[0],
    kind: isKey(kinds, kind) ? kind : undefined,
    age: isKey(ages, age) ? age : undefined,
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
  }
}

/** The address of a search, shortest first; `page` 1 is not said. */
export function addressOf(base: string, { q, topic, kind, age, page }: Partial<AskedFor>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries({ q, topic, kind, age })) if (value) params.set(name, value)
  if (page && page > 1) params.set('page', String(page))
  return params.size > 0 ? `${base}?${params}` : base
}
