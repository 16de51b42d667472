/** What a subscriber's consent is for, in the ledger. */
export const CONSENT_PURPOSE = 'newsletter'
