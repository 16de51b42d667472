import { plainAddress } from '@/mailroom/addresses'

export { typedWords } from '@/text/typed-words'

/** One bare address from what somebody typed; undefined for whatever no mail server would take. */
export const typedAddress = (sent: string): string | undefined => plainAddress(sent)
