/** The words people agree to, exactly as they are shown; the proof keeps their hash. Change them, and the hash changes. */
import type { PayloadRequest } from 'payload'
import { wordingHash } from '@/mailroom/consent'
import { publication } from '@/publication/queries'

/** The words below are in this language, and so are the form and the letters. */
export const LANGUAGE = 'en'

/** Stands above the button “Confirm my subscription”. */
export const consentWords = (publicationName: string): string =>
  `I want to get new articles from ${publicationName} by email, each at once or, if I choose so, in one letter a week, ` +
  'corrections of them, and now and then a letter from the editors. I can leave at any time with one click. ' +
  'Nobody records whether I open a letter or what I follow in it.'

/** Stands above the button “Use this address from now on”. */
export const newAddressWords = (publicationName: string): string =>
  `I want to get the letters from ${publicationName} at this address from now on, and no more at the one before. ` +
  'I can leave at any time with one click.'

/** What the page with that button carries along. */
export const newAddressHash = (publicationName: string): string => wordingHash(newAddressWords(publicationName))

/** Stands above the button “Erase everything”. */
export const eraseWords = 'I get no more letters, and what is kept about me is erased.'

/** Stands above every button “Unsubscribe”. */
export const leaveWords = 'One press, and no more letters come to the address this link was sent to.'

/** Stands above the button “Never write to my address again”. How long a letter’s row stays is in `letter-kinds.ts`. */
export const blockWords =
  'Somebody else entered your address. One press, and we erase it. We keep only fingerprints of it that cannot be ' +
  'read back: for 45 days in the list of letters we sent there, and for good so that nobody can enter it here again.'

/** What a confirmation page carries along, so that its button agrees to the words that stood there. */
export const consentHash = (publicationName: string): string => wordingHash(consentWords(publicationName))

/** What the form “Newsletter” says: what comes, how often, and what happens with the address. */
export const promiseOf = async (req: PayloadRequest): Promise<string> => (await publication(req)).letterPromise

/** What a form that says so carries along. */
export const promiseHash = (promise: string): string => wordingHash(promise)
