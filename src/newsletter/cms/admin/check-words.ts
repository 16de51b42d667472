import { assertNever } from '@/platform/verdict'
import type { LetterCheck } from '../../issues/letter-checks'

const kilobytes = (bytes: number) => `${(bytes / 1024).toLocaleString('en-GB', { maximumFractionDigits: 1 })} KB`

/** What was seen, and what to do where something is to be done. */
export function checkWords(check: LetterCheck): string {
  const good = check.state === 'good'
  switch (check.what) {
    case 'size':
      return good
        ? `The letter has ${kilobytes(check.bytes)}; 90 KB are the most.`
        : `The letter has ${kilobytes(check.bytes)}, and mailboxes cut it off beyond 90 KB. Please shorten it, or link to the rest.`
    case 'subject':
      if (check.characters === 0) return 'There is no subject. Please write one.'
      if (good) return `The subject has ${check.characters} characters.`
      return check.state === 'stop'
        ? 'The subject holds characters that no mailbox takes. Please type it anew.'
        : `The subject has ${check.characters} characters: phones show about forty, and a word alone says little. Please try another length.`
    case 'preview':
      return good
        ? 'There is a line that mailboxes show after the subject.'
        : 'There is no preview text: mailboxes show the first words of the letter instead. Please write a line.'
    case 'pictures':
      if (check.pictures === 0) return 'There are no pictures.'
      return good
        ? `Every picture has words for those who do not see it (${check.pictures}).`
        : `Pictures without alt text: ${check.without} of ${check.pictures}. Please describe each in one sentence.`
    case 'way-out':
      return good
        ? 'Each reader can leave by a link, in both forms of the letter.'
        : 'The letter has no unsubscribe link. Please tell whoever looks after this site; it cannot leave like this.'
    case 'postal-address':
      return good
        ? 'The postal address stands at its end.'
        : 'The letter does not carry your postal address. Please ask whoever runs the site to set POSTAL_ADDRESS.'
    case 'article':
      return check.reason ?? 'What it is about is published, and nothing known speaks against sending it.'
    case 'own-link':
      return `A link leads to a page that your site does not have: ${check.url}. Please take another link, or take it out.`
    case 'paid-links':
      return check.reason ?? 'Whatever in it earns money says so.'
    default:
      return assertNever(check)
  }
}
