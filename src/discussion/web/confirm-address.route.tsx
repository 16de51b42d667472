import { confirmAddress } from '../confirm-address'
import { CONFIRM_LINK } from '../link-purposes'
import { CONFIRM_WORDING } from '../wordings'
import { tokenPage } from './token-page'

/** `/comments/confirm/<token>`: the address is mine. */
export const { GET, POST } = tokenPage({
  purpose: CONFIRM_LINK,
  ask: {
    title: 'Confirm your address',
    words: CONFIRM_WORDING,
    button: 'Confirm my address',
  },
  done: {
    title: 'Your address is confirmed',
    words: 'We email you when someone answers. Every such letter has a link that stops them.',
  },
  press: (req, token) => confirmAddress(req, token),
})
