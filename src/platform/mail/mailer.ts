/** The one way out for mail. Adapters: `resend.ts`, `smtp.ts`, `outbox.ts`; `choose-mailer.ts` picks one. */

/** A letter as it leaves: rendered, addressed, nothing left to fill in. */
export type Letter = {
  /** Uuid of the delivery or letter. Sent alone, it is also the key that recognises a repeat. */
  id: string
  /** One bare address, such as `mira@example.org`. */
  to: string
  /** `Name <address>` or a bare address. */
  from: string
  replyTo?: string
  subject: string
  html: string
  text: string
  /** Further headers, such as `List-Unsubscribe`. */
  headers: Record<string, string>
  /** For the provider's events; names and values of `A-Z a-z 0-9 _ -` only. */
  tags?: Record<string, string>
}

export type Outcome =
  /** One id per letter, in the same order. */
  | { kind: 'accepted'; providerIds: string[] }
  /** May or may not have been accepted: repeat with the same key and the same bytes. */
  | { kind: 'unknown'; reason: string }
  /**
   * Not accepted: try again after `seconds`, with the same key. `about`: this one letter is put off, others are not; or
   * requests come too fast, all of them, and `requests` is how many a second the answer allows, if it says so.
   */
  | { kind: 'wait'; seconds: number; reason: string; about?: 'letter' }
  | { kind: 'wait'; seconds: number; reason: string; about: 'pace'; requests?: number }
  /** Refused because of this content or address. A batch was refused whole: split it. */
  | { kind: 'rejected'; reason: string }
  /** Refused for all (key, domain, quota, settings): pause and tell staff. */
  | { kind: 'stopped'; reason: string }
  /** The key was used with other bytes: stop, a person decides. */
  | { kind: 'conflict'; reason: string }

/** How many requests a provider takes in so many seconds, of everybody who uses the same account. */
export type Limit = { requests: number; seconds: number }

/** Whatever the far end does is an outcome; a mailer throws only for our own mistakes. Reasons hold no address. */
export type Mailer = {
  name: 'resend' | 'smtp' | 'outbox'
  /** Who would recognise a repeat: another account of the same provider knows nothing of it. Holds no secret. */
  account: string
  /** How many letters `sendBatch` takes at most. */
  batchSize: number
  /** Whether a repeat with the same key and bytes is recognised, so that it makes no second copy. */
  idempotent: boolean
  /**
   * Asks the far end how many requests it takes, which is a request itself; `undefined` when it does not say. A port
   * without this needs no pace.
   */
  limit?(signal?: AbortSignal): Promise<Limit | undefined>
  /** Sends one letter; its id is the key. */
  send(letter: Letter, signal?: AbortSignal): Promise<Outcome>
  /** Makes ahead what `sendBatch` will send, so that its request leaves at once when its moment has come. */
  prepare?(letters: Letter[]): void
  /** Sends all letters or none, as far as the adapter can promise it. `key` has 1–256 characters. */
  sendBatch(letters: Letter[], key: string, signal?: AbortSignal): Promise<Outcome>
}
