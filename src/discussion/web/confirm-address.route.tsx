import { paths } from '@/site/paths'
import { confirmAddress } from '../confirm-address'
import { CONFIRM_LINK, commentOfLink } from '../link-purposes'
import { statusToken } from '../status-link'
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
  ownPage: async (req, token) => {
    const comment = await commentOfLink(req, token, CONFIRM_LINK)
    return comment && paths.mine(statusToken(comment))
  },
})
