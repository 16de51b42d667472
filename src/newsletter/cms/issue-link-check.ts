import { checkLinks } from '../issues/link-check'
import { door, notThere, refusal, told } from './issue-answers'

/** The button that asks every link of a letter whether it leads somewhere. POST: it makes this server ask others. */
export const linkCheck = door('post', 'check-links', async (req, issue) => {
  const checked = await checkLinks(req, issue)
  if (checked.ok) return told({ links: checked.value })
  return checked.reason === 'unknown' ? notThere() : refusal(409, 'There is no letter to look at yet.')
})
