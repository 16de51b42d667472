/** What a subscriber's consent is for, in the ledger. */
export const CONSENT_PURPOSE = 'newsletter'

/** SQL: events of consent as they came. Of two in one millisecond the one that takes it back is the later. */
export const AS_THEY_CAME = `created_at, (event <> 'confirmed'), id`
/** The same, the latest first. */
export const LATEST_FIRST = `created_at desc, (event = 'confirmed'), id desc`
