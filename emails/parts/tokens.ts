/** Stand in an issue where each reader's own addresses go; the sender puts them in, in both forms and nothing else. */
export const UNSUBSCRIBE = '%%UNSUBSCRIBE%%'
export const PREFERENCES = '%%PREFERENCES%%'
