import { createRoot } from 'react-dom/client'
import { AskHelp } from './ask-help'
import { factsOf } from './ask-help-facts'

/**
 * Puts the help into the place that waits for it in the form. It comes in on the line that stands there already, for
 * nothing may move under a finger that is on its way to a box.
 */
export function startAskHelp(here: HTMLElement): void {
  const form = here.closest('form')
  if (form) createRoot(here).render(<AskHelp {...factsOf(here.dataset)} form={form} />)
}
