/** How advertisements talk, whatever they are about; in the same table as `offer-words.ts`. */
import type { OfferMark } from './offer-words'
import { pattern } from './pattern'

const talk = (points: number, ...patterns: RegExp[]): OfferMark[] =>
  patterns.map((pattern) => ({ reason: 'spam:offer', points, pattern }))

export const salesTalk: readonly OfferMark[] = [
  ...talk(
    2,
    // Prices and quantities.
    pattern`
      \b\d+ ?(?:%|percent) (?:cheaper|off|less|solution|sure|safe|natural|genuine|original)\b|\b\d+ (?:bottles?|
      boxes|packs?|jars?)? ?for the price of\b|\bzero cost\b|\bat no cost\b|\ball inclusive\b|
      \b(?:all )?travel paid\b|\bup to [$£€]\s?\d
    `,
    pattern`
      \b(?:back in stock|restocked|in stock now|while stocks? last|outlet|clearance|closing sale|flash sale|
      black friday|pre-?order|early (?:buyers?|birds?)|first \d+ (?:get|buyers?|customers?|people|to)|do(?:n't|
      nt) miss|before (?:midnight|friday|sunday|funding ends|it ends|it'?s gone|prices go up)|hurry|last chance|
      act now)\b
    `,
    pattern`
      \bfor (?:only |just )?[$£€]?\d+\.\d\d\b|\bfrom [$£€]?\d+(?:[.,]\d+)? ?(?:euros?|usd|dollars|
      pounds)?(?: all| per|,|$)|\bpay (?:on arrival|on delivery|after|what you want|the courier|later)\b|
      \bjust pay\b|\bbulk (?:rates?|price|orders?)\b|\bprice ?list\b|\bwhat are your rates\b
    `,
    // Delivery and service.
    pattern`
      \b(?:to|at) your door\b|\bplain envelope\b|\b(?:we|i) (?:post|ship|deliver|send) (?:same|next|world|any|
      to)\b|\bno waiting (?:list|time)\b|\bpallets?\b|\ball (?:models|currencies|universities|sizes|brands|
      countries|banks)\b|\bpostcode today\b
    `,
    pattern`
      \bour (?:clinic|agency|company|lab|family lab|consultants?|store|boutique|farm|factory|academy|centre|
      center|salon|studio|lawyers?|nannies|tutors)\b[^.!?\n]{0,40}\b(?:offers?|provides?|delivers?|ships?|
      places?|sells?|makes?|gets?|gives?|specialis\w+|specializ\w+)\b
    `,
    pattern`
      \b\d+\+? ?(?:years?|yrs?) (?:of )?exp(?:erience)?\b|\b(?:cleaning|removal|moving|repair|painting|roofing|
      plumbing|nanny|escort|taxi|design|printing|translation|consulting|web ?design|logo design) services?\b|
      \b(?:logo|web) ?design\b|\bend of tenancy\b|\bexporters?\b|\bdealers?\b|\bone[- ]stop\b
    `,
    pattern`
      \b(?:ask|message|write|inbox|comment|type|reply)(?: me| us)? (?:how|for (?:a |my |the |our )?(?:sample|
      price|rates?|details?|info|link|list|more)|below for|back)\b|\bdm for\b|\bcollabs?\b|\bhow to order\b
    `,
    pattern`
      \b(?:anyone|who ?ever|who) (?:needs?|wants?|is looking for|interested in)\b[^.!?\n]{0,40}\b(?:genuine|
      design|loan|website|help with|to earn|to buy|a job|deal)\b|\blooking to (?:relocate|invest|sell|buy|earn|
      lose)\b|\binterested\?
    `,
    // Schemes.
    pattern`
      \b(?:work permits?|green card|relocat\w+|immigration|ielts|visa)\b[^.!?\n]{0,60}\b(?:approved|guaranteed|
      days|consultants?|easy|no exam|apply)\b
    `,
    pattern`
      \b(?:counterfeit|undetectable|cloned? cards?|verified (?:paypal|accounts?)|aged accounts?|transcripts?|
      without studying|fake|forged)\b[^.!?\n]{0,60}\b(?:notes?|accounts?|original|all|pass|phone|bulk|any)\b
    `,
    pattern`
      \b(?:egg|sperm) donors? (?:needed|wanted)\b|\bsurroga\w+\b[^.!?\n]{0,40}\b(?:agency|program\w*|pay|paid|
      needed)\b|\bgender selection\b|\b(?:selling|sell|buy) (?:a|your|my) baby\b|\babortion pills?\b
    `,
    pattern`
      \b(?:skin whitening|breast enlarge\w*|belly fat|fat burn\w*|slimming (?:tea|pills)|weight ?loss (?:tea|
      pills|drops|jab|pens?|gummies)|jab pens|detox tea|waist train\w*|hair growth oil|gave me my body back)\b
    `,
    pattern`
      \b(?:forward|share|send|copy) this (?:message|post)? ?to\b|\bbreak the chain\b|\breceive (?:a |
      your )?(?:blessings?|miracle|reward)\b|\bi owe everything to\b|\b(?:ritual|temple of|shrine|astrolog\w+|
      fortune tell\w*|read (?:the )?cards|first reading|palm read\w*)\b
    `,
    /\b(?:husband|wife|partner|spouse) (?:is )?cheating\b|\bread (?:his|her|their) messages\b|\bback after the\b/,
    pattern`
      \b(?:upline|downline|ambassador|patches|new coin|10x|100x|to the moon|presale|whitelist)\b|\b(?:a man|
      a woman|someone|somebody|company) (?:called|named)\b[^.!?\n]{0,40}\b(?:lent|lend|cured|helped|gave|healed|
      recovered)\b
    `,
    pattern`
      \b(?:dr|doctor|prof|chief|sir|madam|mama|mr|mrs)\.? \w+ is (?:a |the )?(?:genius|best|real|great|legit|
      god[- ]sent|trusted|amazing|powerful)\b|\bprepared (?:a|the|some) (?:mixture|herbs?|medicine)\b
    `,
    pattern`
      \b(?:stop|no more) paying\b|\bmy (?:pdf|e-?book|guide|course|method) (?:tells|shows|teaches|explains|
      has)\b|\b(?:went viral|method|system|formula|trick|secret) (?:is the only|that (?:banks|doctors|they)|
      they)\b
    `,
    pattern`
      \bclick (?:the|on|my|this|that|below|name)\b|\b(?:natural|herbal|organic) \w+(?: \w+)? instead of\b|
      \bgiv(?:e|ing) away\b
    `,
  ),
]
