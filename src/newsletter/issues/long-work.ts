/**
 * SQL, first in a transaction that writes a row for every reader of an issue: with a million of them one statement takes
 * longer than the half minute that others get.
 */
export const LONG_WORK = `set local statement_timeout = '10min'`
