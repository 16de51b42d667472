/**
 * What advertisements, scams and seeded links say, as one table. Points add up: one alone makes a message of somebody
 * unknown suspect or not, several are needed to hold one of a known writer. Patterns meet folded text, in small letters.
 */
import type { WholeReason } from '../reasons'
import { pattern } from './pattern'

export type OfferMark = { reason: WholeReason; points: number; pattern: RegExp }

const marks = (reason: WholeReason, points: number, ...patterns: RegExp[]): OfferMark[] =>
  patterns.map((pattern) => ({ reason, points, pattern }))

const CHAT =
  '(?:whats\\s?app|telegram|tele|viber|wickr|skype|signal|snap(?:chat)?|kik|wechat|line id|discord|imo|messenger)'
const PHONE = '(?:\\+|\\b00|\\(|\\b)\\d(?:[\\s().-]?\\d){8,14}\\b'

export const offerMarks: readonly OfferMark[] = [
  // Write to us elsewhere.
  ...marks(
    'spam:contact',
    3,
    new RegExp(`\\b${CHAT}\\b[^.!?\\n]{0,30}(?:${PHONE}|@\\s?\\w|plus one)`),
    pattern`
      \b(?:message|text|write|add|reach|contact|hit|msg|dm|pm|ping|chat|inbox|whats\s?app)\s+(?:him|her|me|us|
      them|my \w+|agent|coach)\b[^.!?\n]{0,30}\b(?:on|by|via|at|up|to|through)\b
    `,
    new RegExp(`\\b(?:call|text|ring|dial|phone|tel|sms|wa|contact)\\b[^.!?\\n]{0,40}${PHONE}`),
    pattern`
      \b(?:contact|email|e-mail|mail|write|reply|reach|message|text|dm|
      inbox)\b[^.!?\n]{0,60}[\w.+-]+\s?@\s?[\w-]+\s?(?:\.|dot)
    `,
    pattern`
      \b(?:dm|pm|inbox|whats\s?app|text|message) (?:me|us|him|her)\b|\b(?:my|our|his|her) (?:inbox|dms?)\b|
      \bcomment info\b
    `,
    /\btoll[- ]free\b|\b24x7\b|\b(?:help\s?line|support|customer care) (?:number|no\b)/,
    /[☎📞📲]/u,
  ),
  ...marks(
    'spam:contact',
    2,
    new RegExp(PHONE),
    /[\w.+-]+@[\w-]+\.[a-z]{2,}|[\w.+-]{3,}\s(?:at\s[\w-]{3,}\sdot\s|@\s?[\w-]{3,}(?:\.|\sdot\s))[a-z]{2,}/,
    pattern`
      \b(?:five|zero|one|two|three|four|six|seven|eight|nine)(?: (?:five|zero|one|two|three|four|six|seven|
      eight|nine|double|\d+)){3,}
    `,
    pattern`
      \b(?:follow|find|add|see|sub(?:scribe)?)\b[^.!?\n]{0,20}\b(?:insta(?:gram)?|ig|tik\s?tok|you\s?tube|
      channel|facebook page)\b
    `,
    /(?:^|\s)@\s?[a-z][\w.]*[._\d][\w.]*|\b(?:ig|insta|tele(?:gram)?|snap|whats\s?app)\s?(?::\s?@?|@\s?)\w/,
    pattern`
      \blink in (?:my |the )?(?:bio|name|profile)\b|\b(?:click|tap|check|see|visit|on) (?:on )?my (?:name|
      profile|bio|page|channel|blog|site|website|web-site|homepage|store|shop)\b
    `,
  ),
  // Come and buy.
  ...marks(
    'spam:offer',
    3,
    pattern`
      \b(?:promo|discount|coupon|voucher|referral) ?codes?\b|\b(?:use|with|my|off) (?:my )?(?:code|coupon|
      promo)\b|\bcode [a-z]+\d+\b|\bat checkout\b
    `,
    pattern`
      \b\d+\s?% (?:off|discount|bonus|cash\s?back|guarantee\w*)|\bmoney[- ]back\b|\bbuy \d get \d\b|
      \bfree (?:bottle|trial|sample|shipping|quote|audit|consultation|case review|spins?|credit)\b|
      \bpay (?:only )?(?:for )?shipping\b
    `,
    pattern`
      \b(?:order|buy|shop|book|apply|enrol+|enquire|join|register|claim|play|download|
      subscribe)\b (?:yours? )?(?:now|today|here|online|at https?|on www)\b
    `,
    pattern`
      \b(?:my|our|visit(?: us)?|visit my|surf to my|into my|see our) (?:web[- ]?(?:site|page)|home\s?page|
      online (?:shop|store|class))\b[^.!?\n]{0,15}(?:::|;|:|-|www|http)
    `,
    /\bvisit us\b|\bkindly visit\b|\bfeel free to (?:surf|visit)\b|\blook into my\b|\balso visit\b/,
    pattern`
      \bwe (?:also )?(?:offer|provide|sell|ship|deliver|stock|produce|supply|recover|accept|are (?:certified|
      accredited|a leading|specialists?)|have (?:the )?best|give out)\b|\bour (?:products?|services?|clients?|
      network|team|experts?|technicians?|prices?|agency|doctors?|attorneys?)\b
    `,
    pattern`
      \bmy (?:client|company|agency) (?:runs?|is|would|wants?)\b|\bfamily owned\b|\bwholesale\b|
      \bdrop[- ]?shipping\b|\bships? (?:to|anywhere|worldwide)\b|\bworldwide (?:shipping|delivery)\b|
      \bdiscreet\b|\b(?:over\s?night|next[- ]day|same[- ]day) (?:delivery|shipping)\b|\bnext day, tracked\b
    `,
    pattern`
      \b(?:giveaway|airdrop|presale|gift card|claim (?:your|the|my) (?:prize|free|reward))\b|
      \byou have (?:been selected|won)\b|\blimited (?:time|offer|stock|slots|places)\b|\bonly \d+ (?:places|
      slots|spots) left\b|\bselling out\b|\bsale (?:till|until|ends)\b
    `,
    /\b(?:thank|thx) me later\b|\bchange comma to dot\b|\bremove the spaces?\b|\bclick here\b|\bread before you buy\b/,
  ),
  ...marks(
    'spam:offer',
    2,
    pattern`
      \b(?:cheap(?:est)?|best|lowest|affordable|discount(?:ed)?) (?:\w+ ){0,2}(?:price|prices|rates?|deals?|
      services?|meds?|loans?|panel|casino|shoes|handbags|tabs)\b
    `,
    pattern`
      \bfor sale\b|\bfor only\b|\bonly [$£€]\s?\d|\bfrom [$£€]\s?\d|\bprice (?:list|and package)\b|
      \bpackage and price\b|\bhalf the price\b|\bserious buyers\b|\bbulk\b|\bper page\b
    `,
    pattern`
      \b(?:check|see|visit|go to|found|find|try|get (?:it|yours|them)|available|ordered?|bought|used|went|sold|
      samples?|details?|more info|info|inside|answer here|watch)\b[^.!?\n]{0,30}\b(?:on|at|from|to|here|
      out)\b[^.!?\n]{0,10}(?:https?:|www|[a-z0-9-]{4,}\.(?:com|net|shop|store|online|site|xyz|top|club|info|
      example)\b)
    `,
    pattern`
      \baffiliate\b|\bevery click helps\b|\bhauls?\b|\bmy (?:discount )?codes\b|\b(?:1:1|mirror|aaa) (?:quality|
      grade|mirror)\b|\breplicas?\b[^.!?\n]{0,30}\b(?:watch|bag|rolex|online|quality)|\bsuperclones?\b
    `,
    pattern`
      \b(?:kg|lbs?|pounds?|dress sizes?|weight)\b[^.!?\n]{0,25}\bin (?:just )?(?:\d+|two|three|four|six|
      eight) (?:days?|weeks?)\b|\bburns? (?:baby )?(?:weight|fat)\b
    `,
    /👉|👇|➡|🔥|💰|💵|🤑|💸|🚀|✅|〽|🎰/u,
    />{3,}|->|→/,
  ),
  ...marks(
    'spam:offer',
    1,
    /[$£€]\s?\d|\b\d+\s?(?:usd|eur|gbp|dollars|euros)\b/,
    /!{2,}/,
    /100 ?%|\bguaranteed?\b|\btrusted\b|\blegit\b|\bgenuine\b/,
  ),
]
