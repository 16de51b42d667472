import { plainAddress } from '@/mailroom/addresses'

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g
/** Controls and what turns words around or hides them; the joiners of emoji and of some scripts stay. */
const UNSEEN = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}]/gu

/** Words as somebody typed them into a form, fit to be kept: NFC, line ends as `\n`, nothing unseen. */
export const typedWords = (sent: string): string =>
  sent
    .toWellFormed()
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** One bare address from what somebody typed; undefined for whatever no mail server would take. */
export const typedAddress = (sent: string): string | undefined => plainAddress(sent)
