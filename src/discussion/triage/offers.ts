import { bareWords } from './bare-words'
import { unmasked } from './fold'
import { strangeLinks } from './links'
import { pointsOffTopic } from './off-topic'
import { type OfferMark, offerMarks } from './offer-words'
import { pattern } from './pattern'
import { type Finding, hold, type Phase, type Reading, spam, type TriageRules } from './phase'
import { emptyPraise } from './praise'
import { salesTalk } from './sales-talk'
import { tradeMarks } from './trade-words'

/** Points from which a message is held. */
const SUSPECT = 2
/** Below this it is a hint, and staff read it as one. */
const STRONG = 4
/** Beside the ways to be reached: from which one of a known writer is held, where it leads elsewhere. */
const SUSPECT_OF_KNOWN = 5
/** From which one of somebody unknown is put away, where it leads elsewhere. */
const SPAM = 7

const NAMES_A_TRADE = pattern`
  \b(?:casino|slots?|bet\w*|loans?|lender|seo|backlinks?|viagra|cialis|cheap|deals?|reviews?|recovery|dealer|
  pharm\w*|meds|cure|herbal|services?|agency|attorneys?|lawyers?|lawsuit|escorts?|bonus|marketing|outreach|
  essays?|assignment|forex|crypto|bitcoin|btc|usdt|nft|replica|wholesale|support|help ?desk|customer care|
  cabinets|rental|repair|roofing|cleaning|plumb\w*|movers|expert|hacker|iptv|vpn|vape|adult|psychic|spells?|
  claims|team|trader|investment|payday|cash|credit|shop|store|online|official|developer|digital|promo|dentists?|
  plumbers?|clinic|auto|motors|hotels?|travel|tours|realt\w*|properties|design\w*|solutions|ltd|llc|inc|near me|
  best|top \d+|buy|free|sale|wholesaler|exporters?|astrolog\w*|consult\w*)\b|\d{3}\b|\.(?:com|net|org|shop|
  store)\b|https?:|www
`

const table = [...offerMarks, ...tradeMarks, ...salesTalk, ...bareWords]

type Score = { points: number; offered: number; reasons: Finding['reason'][]; leadsElsewhere: boolean }

const sum = (marks: Pick<OfferMark, 'points'>[]) => marks.reduce((total, { points }) => total + points, 0)

/** Adds up what a message says that advertisements say. */
function scoreOf(reading: Reading, rules: TriageRules): Score {
  const text = `${reading.folded} ${unmasked(reading.folded).join(' ')}`
  const marks: Pick<OfferMark, 'points' | 'reason'>[] = table.filter(({ pattern }) => pattern.test(text))
  const strange = strangeLinks(reading, rules).length
  const named = NAMES_A_TRADE.test(reading.foldedName)
  if (named) marks.push({ reason: 'spam:name', points: strange > 0 || marks.length > 0 ? 2 : 1 })
  if (emptyPraise.test(text)) marks.push({ reason: 'spam:praise', points: strange > 0 ? 3 : named ? 1 : 0 })
  const counted = marks.filter(({ points }) => points > 0)
  return {
    points: sum(counted) + (strange > 0 ? 1 : 0) + pointsOffTopic(reading.folded),
    offered: sum(counted.filter(({ reason }) => reason !== 'spam:contact')),
    leadsElsewhere: strange > 0 || counted.some(({ reason }) => reason === 'spam:contact'),
    reasons: [...new Set(counted.filter(({ points }) => points > 1).map(({ reason }) => reason))],
  }
}

/** Offers, cures for sale, ways to be reached elsewhere: read from tables, added up. */
export const offers: Phase = (reading, { known }, rules) => {
  const { points, offered, reasons, leadsElsewhere } = scoreOf(reading, rules)
  const isHeld = known ? leadsElsewhere && offered >= SUSPECT_OF_KNOWN : points >= SUSPECT
  if (!isHeld) return []
  if (points < STRONG && !leadsElsewhere) return [hold('spam:hint')]
  const named = reasons.length > 0 ? reasons : (['spam:offer'] as const)
  return named.map((reason) => (leadsElsewhere && points >= SPAM ? spam(reason) : hold(reason)))
}
