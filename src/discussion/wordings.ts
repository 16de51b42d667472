import { wordingHash } from '@/mailroom/consent'

/** The words people agree to when they send the form, exactly as it shows them (held by a test). */
export const AGREE_WORDING = 'I agree that my words are read and may be published'
export const NOTIFY_WORDING = 'Email me when someone answers'

/** Stands above the button “Confirm my address”. */
export const CONFIRM_WORDING =
  'You asked us to email you when someone answers. Press the button, and we know that the address is yours.'

/** What the form's stamp carries of its words: after they have changed, a form with the former ones is shown anew. */
export const formWordings = (): string => wordingHash(`${AGREE_WORDING}\n${NOTIFY_WORDING}`)

/** For how many hours the link in the letter that asks to confirm an address works. */
export const CONFIRM_HOURS = 72
/** For how many hours one may say “this was not me”. */
export const NOT_ME_HOURS = 30 * 24

/** Stands above the button that allows it: what an asker lets us do beyond the place where they wrote. */
export const QUOTE_WORDING =
  'You may quote my question, in the wording readers see, on a page of its own or inside an article. I can take this back at any time; then my words go from there too.'

/** The most letters of a public wording, which an editor may have made longer. */
export const WORDING_MOST = 5000
