/** Stands in an issue where each reader's own address goes; the sender puts it in, in both forms and nothing else. */
export const UNSUBSCRIBE = '%%UNSUBSCRIBE%%'
