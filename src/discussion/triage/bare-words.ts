/** Words of trades that come up here by chance as well: each kind is one point, in the same table as `offer-words.ts`. */
import type { OfferMark } from './offer-words'
import { pattern } from './pattern'

const kinds: readonly RegExp[] = [
  /\b(?:casino|slots?|bett?ing|gambl\w+|poker|jackpot|lottery|odds|bookmaker)\b/,
  /\b(?:bitcoin|crypto\w*|forex|btc|eth|nft|invest\w*|broker|trad(?:er|ers|ing)|profits?|stocks?|shares|wallet)\b/,
  pattern`
      \b(?:loans?|lenders?|mortgage|debts?|insurance|insurer|attorney|lawyer|solicitor|lawsuit|settlement|
      compensation|claims?)\b
    `,
  pattern`
      \b(?:website|web ?site|blogs?|seo|google|traffic|marketing|advertis\w*|sponsor\w*|webmaster|admin|domain|
      plugin|backlinks?)\b
    `,
  pattern`
      \b(?:viagra|cialis|tramadol|xanax|ambien|adderall|ozempic|semaglutide|mounjaro|phentermine|modafinil|cbd|
      botox|steroids)\b
    `,
  pattern`
      \b(?:herbs?|herbal|naturopath\w*|homeopath\w*|detox|cures?|cured|healer|supplements?|capsules?|gummies|
      keto|collagen|colloidal|ashwagandha|essential oils?)\b
    `,
  /\b(?:followers|subscribers|insta(?:gram)?|tik\s?tok|you\s?tube|facebook|telegram|whats\s?app|snapchat)\b/,
  pattern`
      \b(?:discount\w*|coupons?|promo\w*|offers?|deals?|cheap\w*|wholesale|prices?|sale|free|bonus|order(?:ed|
      s)?|delivery|shipping|ships?|purchase\w*|paypal|zelle|cash ?app)\b
    `,
  pattern`
      \b(?:companies|company|agency|business|clients?|customers?|services?|brand|manufacturer|supplier|experts?|
      certified|professional|specialists?)\b
    `,
  pattern`
      \b(?:dear (?:sir|madam|friend|webmaster|admin|all|in)|greetings|god (?:bless|used|directed)|kindly|
      esteemed|regards|hello (?:everyone|dear)|good day|hi team|dearest)\b
    `,
  /\b(?:sexy|dating|singles|massage|nude|porn|onlyfans|girls|lover|spells?|psychic|tarot|horoscope|prophet|prayer)\b/,
  pattern`
      \b(?:essays?|assignments?|thesis|exams?|degree|diploma|certificates?|passports?|licen[cs]e|visa|jobs?|
      hiring|vacanc\w+|salary)\b
    `,
  /\b(?:hacker|hacked|recover\w*|refund|support team|spy)\b/,
]

export const bareWords: readonly OfferMark[] = kinds.map((one) => ({ reason: 'spam:offer', points: 1, pattern: one }))
