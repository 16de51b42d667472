import { plainAddress } from '@/mailroom/addresses'

/** One bare address from what a reader typed; undefined for what no mail server would take. */
export const writerAddress = (typed: string): string | undefined => plainAddress(typed)
