import { NOT_ME_LINK } from '../link-purposes'
import { notMyAddress } from '../not-my-address'
import { tokenPage } from './token-page'

/** `/comments/not-me/<token>`: somebody else entered my address. */
export const { GET, POST } = tokenPage({
  purpose: NOT_ME_LINK,
  ask: {
    title: 'This was not me',
    words:
      'Somebody else entered your address. One press, and we erase it. We keep only fingerprints of it that cannot be read back, so that nobody can enter it here again.',
    button: 'Never write to my address again',
  },
  done: {
    title: 'We will not write to you again',
    words: 'Your address is erased. Nobody can enter it here again. Thank you for telling us.',
  },
  press: notMyAddress,
})
