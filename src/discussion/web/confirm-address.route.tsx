import { confirmAddress } from '../confirm-address'
import { CONFIRM_LINK } from '../link-purposes'
import { tokenPage } from './token-page'

/** `/comments/confirm/<token>`: the address is mine. */
export const { GET, POST } = tokenPage({
  purpose: CONFIRM_LINK,
  ask: {
    title: 'Confirm your address',
    words: 'You asked us to email you when someone answers. Press the button, and we know that the address is yours.',
    button: 'Confirm my address',
  },
  done: {
    title: 'Your address is confirmed',
    words: 'We email you when someone answers. Every such letter has a link that stops them.',
  },
  press: (req, token) => confirmAddress(req, token),
})
