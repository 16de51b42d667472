/** Narrowing of JSON that may hold anything: each gives a harmless value where the shape is wrong. */
export type Json = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function recordOf(value: unknown): Json {
  return isRecord(value) ? value : {}
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The string without lone surrogates, which no UTF-8 file can hold; '' for anything else. */
export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value.toWellFormed() : ''
}

/** A string on one line, whitespace runs collapsed; '' for anything else. */
export function lineOf(value: unknown): string {
  return stringOf(value).replace(/\s+/g, ' ').trim()
}

/** Whether this is a SHA-256 as we write it: 64 lower-case hex digits. */
export function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

/** The id of a relationship: the id itself or a populated document; undefined when there is none. */
export function idOf(value: unknown): string | undefined {
  const id = isRecord(value) ? value.id : value
  if (typeof id === 'number' && Number.isFinite(id)) return String(id)
  return lineOf(id) || undefined
}
