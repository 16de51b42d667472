import type { PrivateDetail } from './detail'

const written = /[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,24}/gu

/** Of mail alone, so that "look at gmail dot com" is rarely meant otherwise. */
const mailHosts =
  /^(gmail|googlemail|g mail|hotmail|outlook|yahoo|ymail|icloud|aol|live|msn|protonmail|proton|gmx|btinternet|mail|web|posteo|mac|me|rediffmail|zoho|yandex)\b/i

const spoken =
  /(?<![\p{L}\d])((?:[\p{L}\d_+-]{1,40}(?:\.| dot | \(dot\) |\[dot\])){0,3}[\p{L}\d_+-]{2,40})(?: ?\(at\) ?| ?\[at\] ?| at | @ )((?:[\p{L}\d-]{1,40}(?:\.| dot | ?\(dot\) ?| ?\[dot\] ?)){1,3}(?:com|org|net|edu|example|io|me|info|co|uk|ie|ca|au|de|fr|in|nz)(?:(?:\.| dot )(?:uk|in|nz|au|za))?)(?![\p{L}\d])/giu

/** Words before "at" that speak of a place to look at, not of a mailbox. */
const looking =
  /(?:^|[ .])(look|looked|looking|looks|see|found|find|read|article|articles|page|site|shop|store|bought|buy|sold|available|back|here|there|it|that|this|one|them|good|is|are|was|info|more|guide|video|online|order|ordered|people|team|support)$/i

/** Addresses of mailboxes, also written as "name at gmail dot com". */
export function emailsIn(text: string): PrivateDetail[] {
  const found: PrivateDetail[] = []
  for (const { index, 0: address } of text.matchAll(written)) {
    const start = index + (/^[.\-%]+/.exec(address)?.[0].length ?? 0)
    found.push({ kind: 'email', start, end: index + address.length, instead: '[email address]' })
  }
  for (const match of text.matchAll(spoken)) {
    const [whole, box = '', host = ''] = match
    if (!mailHosts.test(host) && looking.test(box)) continue
    found.push({ kind: 'email', start: match.index, end: match.index + whole.length, instead: '[email address]' })
  }
  return found
}
