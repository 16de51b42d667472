/** The id of a relationship, whether Payload populated it or not. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') return value.id
  return undefined
}

export const idsOf = (values: unknown): string[] =>
  Array.isArray(values) ? values.map(idOf).filter((id) => id !== undefined) : []

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether this could be the id of a row at all; Postgres throws on anything else. */
export const isId = (text: string): boolean => uuid.test(text)
