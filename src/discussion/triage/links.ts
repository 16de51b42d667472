import { allowedHosts, hidingHosts } from './allowed-hosts'
import { type FoundLink, isBelow } from './find-links'
import { type Finding, hold, type Phase, type Reading, spam, type TriageRules } from './phase'

const MARKUP = /<\s?\/?(?:a|h\d|img|b|br|script|iframe)\b|&lt;\s?a\b|\[\/?(?:url|img|b|size|color)\b/
/** Parts of an address by which somebody earns. */
const EARNING = /[?&](?:tag|aff|affiliate|aff_id|irclickid|coupon|ref)=\w/

/** Links of a message to places that nobody allowed. */
export function strangeLinks({ links }: Pick<Reading, 'links'>, rules: Pick<TriageRules, 'allowedHosts'>): FoundLink[] {
  return links.filter(({ host }) => !isBelow(host, allowedHosts) && !isBelow(host, rules.allowedHosts))
}

/** Somebody unknown may link to what is allowed; a known writer to one place more, if it does not hide where it leads. */
export const links: Phase = (reading, { known }, rules) => {
  const strange = strangeLinks(reading, rules)
  const found: Finding[] = []
  if (MARKUP.test(reading.folded) || strange.length > 2) found.push(spam('spam:links'))
  else if (strange.length > 1) found.push(hold('spam:links'))
  const sly = strange.some((link) => link.hidden || isBelow(link.host, hidingHosts) || EARNING.test(link.address))
  if (strange.length > 0 && (sly || !known)) found.push(hold('spam:link'))
  return found
}
