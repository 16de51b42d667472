import { STOP_LINK } from '../link-purposes'
import { stopNotices } from '../stop-notices'
import { tokenPage } from './token-page'

/** `/comments/stop/<token>`: no more notices about this. */
export const { GET, POST } = tokenPage({
  purpose: STOP_LINK,
  ask: {
    title: 'Stop these notices?',
    words: 'One press, and we write no more about answers to this message.',
    button: 'Stop the notices',
  },
  done: {
    title: 'No more notices',
    words: 'We write no more about answers to this message, and have forgotten the address you gave with it.',
  },
  press: stopNotices,
})
