const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g
/** Controls and what turns words around or hides them. */
const UNSEEN = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}]/gu
/** A joiner that joins nothing: it stands between two signs of emoji, or of a script that writes with joiners. */
const IDLE_JOINER =
  /(?<!(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]+|[\u200c\u200d]+(?!(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])[\p{L}\p{M}\p{Extended_Pictographic}])/gu

/**
 * Words as somebody typed or pasted them into a form, fit to be kept and to stand in a public list: NFC, line ends as
 * `\n`, nothing that is unseen or turns its neighbours around. Empty when there was nothing to be seen.
 */
export const typedWords = (sent: string): string =>
  sent
    .toWellFormed()
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(UNSEEN, '')
    .replace(IDLE_JOINER, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
