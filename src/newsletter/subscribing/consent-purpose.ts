/** What a subscriber's consent is for, in the ledger. */
export const CONSENT_PURPOSE = 'newsletter'

/** SQL: the order of events of consent, the latest first. Of two in one millisecond the one that takes it back counts. */
export const LATEST_FIRST = `created_at desc, (event = 'confirmed'), id desc`
