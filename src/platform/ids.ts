/** The id of a relationship, whether Payload populated it or not. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') return value.id
  return undefined
}

export const idsOf = (values: unknown): string[] =>
  Array.isArray(values) ? values.map(idOf).filter((id) => id !== undefined) : []
