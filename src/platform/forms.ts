/**
 * What every public form shares: reading what was sent, telling people from machines without a third party, and
 * answering a refused form with a complete page. Nothing a reader types is put in a URL, a cookie or a log.
 */
import type { ReactElement } from 'react'
import type { z } from 'zod'
import { env } from './env'
import { keyRing, signToken, verifyToken } from './sealed'

export const FORM_BYTES = 64 * 1024
const TOO_FAST_MS = 2000
/** A week: a page that nobody asked for is kept for days, and a tab stays open over night. */
const TOO_OLD_MS = 7 * 24 * 3600 * 1000
const STAMP = 'stamp'
/** Looks like a field worth filling in; hidden from people by the form. */
export const HONEYPOT = 'website'

/** Hidden fields of a form: when it was made, signed. `form` names the form and what it is about. */
export function stampOf(form: string, now: Date): Record<string, string> {
  return { [STAMP]: signToken(keyRing(env().BEDSIDE_KEYS), [form, now.toISOString()], 'form') }
}

export type Sent = { ok: true; fields: Record<string, string> } | { ok: false; status: 400 | 413 | 415 }

/** The text fields of a form, each at its last value; no files. */
export async function readForm(request: Request): Promise<Sent> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) return { ok: false, status: 415 }
  if (Number(request.headers.get('content-length') ?? 0) > FORM_BYTES) return { ok: false, status: 413 }
  try {
    const fields: Record<string, string> = {}
    for (const [name, value] of await request.formData()) if (typeof value === 'string') fields[name] = value
    return { ok: true, fields }
  } catch {
    return { ok: false, status: 400 }
  }
}

/**
 * Whether a browser sent this from one of our own pages.
 * @param key whether the form names a key that only its own page knows. Such a page sends no referrer, so a browser
 *   without `Sec-Fetch-Site` (Safari before 16.4) calls its origin `null`: there the key is the proof.
 */
export function isFromOurPages(headers: Headers, { key = false } = {}): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  return origin === null || origin === env().SITE_URL || (key && origin === 'null')
}

export type Suspicion = 'honeypot' | 'no-stamp' | 'too-fast' | 'too-old'

/**
 * What speaks against a person having sent this. All but the honeypot is answered with the form as it was typed and
 * the wish to press its button once more: people lose nothing, and a collected stamp is good for a week at most.
 */
export function suspicionOf(fields: Record<string, string>, form: string, now: Date): Suspicion | undefined {
  if (fields[HONEYPOT]) return 'honeypot'
  const parts = verifyToken(keyRing(env().BEDSIDE_KEYS), fields[STAMP] ?? '', 'form')
  if (!parts || parts[0] !== form) return 'no-stamp'
  const age = now.getTime() - new Date(parts[1] ?? '').getTime()
  if (age > TOO_OLD_MS) return 'too-old'
  return age >= TOO_FAST_MS ? undefined : 'too-fast'
}

/** Messages beside the fields, by field name; the first one of each. */
export function errorsByField(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[String(issue.path[0] ?? '')] ??= issue.message
  return errors
}

/** A complete page as an answer. Needs no database. */
export async function pageAnswer(
  page: ReactElement,
  status: number,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })
}

/** 303 to a static page that says what happens next. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } })

/** Whether an error means that the database cannot be reached just now: the form answers 503 and keeps the text. */
export function isDatabaseDown(error: unknown): boolean {
  const seen = new Set<unknown>()
  for (let cause: unknown = error; cause instanceof Error && !seen.has(cause); cause = cause.cause) {
    seen.add(cause)
    const code = 'code' in cause ? String(cause.code) : ''
    if (/^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|57|08|53|25006|40|55P03)/.test(code))
      return true
    if (
      /cannot connect to Postgres|Connection terminated|timeout exceeded when trying to connect|cannot begin transaction/i.test(
        cause.message,
      )
    )
      return true
  }
  return false
}
