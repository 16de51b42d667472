import { plainAddress } from '@/mailroom/addresses'

/**
 * One bare address from what a reader typed; undefined for what no mail server would take. It stands here for the
 * room's web, which reaches no other room; the browser's own rules stay free of the server's code.
 */
export const writerAddress = (typed: string): string | undefined => plainAddress(typed)
