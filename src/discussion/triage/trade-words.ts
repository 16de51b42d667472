/** What is traded and promised in such messages, in the same table as `offer-words.ts`. */
import type { WholeReason } from '../reasons'
import type { OfferMark } from './offer-words'
import { pattern } from './pattern'

const marks = (reason: WholeReason, points: number, ...patterns: RegExp[]): OfferMark[] =>
  patterns.map((pattern) => ({ reason, points, pattern }))

export const tradeMarks: readonly OfferMark[] = [
  // Cures sold, and healers praised.
  ...marks(
    'spam:cure',
    3,
    pattern`
      \b(?:dr|doctor|chief|baba|mama|prof|priest|prophet|sir|mrs?)\.? \w+[^.!?\n]{0,60}\b(?:cured?|cures|
      heal(?:ed|s|er)?|herbal|herbs?|roots?|spell|rituals?)\b
    `,
    pattern`
      \b(?:herbal|herbs?|spiritual|traditional) (?:healer|doctor|cure|mixture|medicine|formula|home|soap|
      remedy)\b|\bspell caster\b|\bherbal home\b|\bblack magic\b|\bmarabout\b|\bvoyant\b|\bbaba ji\b
    `,
    pattern`
      \b(?:cured?|cures|got rid|healed|heals|permanent cure|reversed?|cleared)\b[^.!?\n]{0,50}\b(?:herpes|hsv|
      hpv|hiv|hepatitis|cancer|diabetes|autism|als|lupus|fibroids?|pcos|endometriosis|infertility|asthma|
      epilepsy|sickle cell|cerebral palsy|stroke|warts?|blocked tubes?)\b
    `,
    pattern`
      \b(?:herpes|hsv|hpv|hiv|hepatitis|cancer|autism|als|lupus|fibroids?|pcos|endometriosis|sickle cell|
      genital warts)\b[^.!?\n]{0,60}\b(?:cure[ds]?|gone|negative|healed|herbs?|herbal|roots?)\b
    `,
    pattern`
      \b(?:testify|testimony|testimonies)\b|\bshare to save a life\b|\ball thanks to\b|\bwhat a mighty\b|
      \bi promised (?:him|her|dr|i would tell)\b|\bget your ex\b|\blost lover\b|\bbrought (?:him|her) back\b|
      \bbring back (?:my|your|lost)\b
    `,
  ),
  ...marks(
    'spam:cure',
    2,
    pattern`
      \bmiracle\b|\bdoctors (?:hate|are stunned)\b|\bbig pharma\b|\bdon'?t want you to know\b|
      \bbefore it'?s banned\b|\bweird (?:tea|trick)\b|\bno side effects?\b|\bclinically proven\b|
      \bno doctor needed\b
    `,
    /\b(?:changed my life|i swear by|going crazy for|results same day|double your (?:supply|money))\b/,
  ),
  // Medicines without a prescription.
  ...marks(
    'spam:offer',
    3,
    pattern`
      \b(?:no|without(?: a)?|dont ask|don't ask|w\/o|n0) (?:rx|script|prescri\w+|doctor)(?: (?:needed|
      required))?[^?\n]{0,60}(?:online|ship|buy|order|deliver|cheap|legal|sale|https?|www|\.\w)
    `,
    pattern`
      \b(?:buy|order|get|cheap|generic)\b[^.!?\n]{0,25}\b(?:viagra|cialis|levitra|tramadol|xanax|ambien|
      adderall|modafinil|phentermine|oxy\w*|ivermectin|ozempic|semaglutide|domperidone|misoprostol|amoxicillin|
      meds|pills)\b
    `,
    pattern`
      \b(?:viagra|cialis|levitra|tramadol|xanax|ambien|adderall|modafinil|phentermine|oxy\w*|ivermectin|ozempic|
      semaglutide|misoprostol|pain pills)\b[^.!?\n]{0,40}\b(?:for sale|online|cheap|price|pens?, same|bulk|shop|
      delivered|by post|stealth|legit)\b
    `,
    /\b(?:vape (?:juice|carts?)|edibles|mushroom bars|420|stealth pack|onion market|kraken)\b/,
  ),
  // Money.
  ...marks(
    'spam:offer',
    3,
    pattern`
      \b(?:earn(?:ing|ed|s)?|mak(?:e|ing)|made|paid|paying|pays?|got|gave me|giv(?:e|ing)|invest(?:ed)?|put in|
      withdrew|turned|traded|send|started with)\b[^.!?\n]{0,30}(?:[$£€]\s?\d[\d,.]*|\b\d[\d,.]*\s?(?:usd\w*|btc|
      dollars|euros?|k\b))[^.!?\n]{0,40}\b(?:daily|weekly|per|a (?:day|week|month)|an hour|\/day|in \d+|profit|
      get|into|from home|hours?|days|this morning|monthly)\b
    `,
    pattern`
      \b(?:payday|personal|urgent|instant|quick|cash|business|genuine) loans?\b|\bloans? (?:from|of|at|up to|
      to clear|lender|offer)\b|\b(?:private|honest|loan) lenders?\b|\bno credit check\b|\bbad (?:credit|
      history)\b|\bcredit score from\b|\bconsolidate your debt\b|\bwithout collateral\b|\binterest rates?\b
    `,
    pattern`
      \b(?:forex|binary options?|copy trading|trading (?:platform|signals?|expert)|fx signals|portfolio|
      withdrawals?|wallets?|mining|usdt|roi|eth|btc|token)\b[^\n]{0,120}\b(?:profit|invest\w*|payout|telegram|
      whats\s?app|coach|mrs?|analyst|free|claim|loss|join|recover\w*|got all)\b
    `,
    pattern`
      \b(?:invest\w*|bitcoin|crypto\w*)\b[^\n]{0,80}\b(?:profit|double|doubling|payout|expert|broker|weekly|
      daily|platform|recover\w*|wizards?|accepted|mining|bonus|ok)\b
    `,
    pattern`
      \b(?:casino|slots?|poker|roulette|baccarat|blackjack|betting|bingo|jackpot|bookmaker|crash game|
      fixed match|bet365)\b[^\n]{0,80}\b(?:bonus\w*|online|play(?:ers?)?|sites?|spins?|deposit|win|odds|money|
      cashed|payouts?|offers?|tips|dealers)\b
    `,
    pattern`
      \b(?:play|best|free|live|online)\b[^.!?\n]{0,30}\b(?:casino|slots?|poker|roulette|baccarat|blackjack|
      betting|bingo|jackpot)\b
    `,
    pattern`
      \b(?:sugar (?:mummy|daddy)|work(?:ing)? from home job|part[- ]time job|get paid|passive income|
      financial freedom|online job|no experience|be your own boss|donate the sum|beneficiary|next of kin|
      inheritance)\b
    `,
    pattern`
      \b(?:you may be entitled|no win no fee|see if you qualify|significant compensation|free case|
      attorneys?\b[^.!?\n]{0,30}\b(?:waiting|best|free|call))\b
    `,
  ),
  // Search engines, followers, papers, adult sites.
  ...marks(
    'spam:offer',
    3,
    pattern`
      \b(?:seo|back\s?links?|do-?follow|guest post\w*|sponsored (?:articles?|posts?)|link insertion|
      referring domains|domain authority|rank(?:ing|ed)? (?:#1|on|it on|your)|top of google|anchor text|
      link exchange|permanent link|web\s?traffic|human visitors|1st page of google|real visitors)\b
    `,
    pattern`
      \b(?:your (?:web)?site|your domain)\b[^.!?\n]{0,60}\b(?:rank\w*|google|redesign|errors|competitors|
      customers|traffic|losing|conversions?)\b|\bsend your message\b|\bcontact form\b[^.!?\n]{0,40}\bsend\b
    `,
    pattern`
      \b(?:buy|real|cheap|get)\b[^.!?\n]{0,25}\b(?:followers|likes|subscribers|reviews|views)\b|\bsub (?:4|
      for) sub\b|\bsub to my\b
    `,
    pattern`
      \b(?:write my essay|essay writ\w+|dissertation|plagiarism|coursework|assignment help|take (?:my|
      your) (?:online )?(?:class|exams?)|fake (?:documents?|passports?)|registered passports?|
      sick notes?\b[^.!?\n]{0,25}\b(?:cards?|what i use)|vaccine cards?|certificates? for sale)\b
    `,
    pattern`
      \b(?:escorts?|call girls?|adult cams?|xxx|webcam girls?|hot singles?|beautiful women|serious man|
      meet (?:girls|women|singles))\b
    `,
    pattern`
      \b(?:hacker|ghosthacker|hacked?|spy on|recover (?:any )?(?:account|lost)|lost funds|
      account recovery)\b[^\n]{0,100}\b(?:contact|hire|service|dm|got it back|full access|pay after|only real|@)
    `,
    pattern`
      \b(?:printer|quickbooks|norton|mcafee|coinbase|airlines?|delta|antivirus)\b[^\n]{0,80}\b(?:support|
      helpline|number|dial|call|toll|live person|error)\b
    `,
  ),
  // Things, courses and causes that somebody praises or collects for.
  ...marks(
    'spam:offer',
    2,
    pattern`
      \b(?:i|we|she|he|they|my \w+) (?:sells?|am selling|are selling|is selling|makes? and sells?)\b|
      \b(?:selling|sell) (?:my|our|brand new|unopened|cheap|these|this|some)\b|\b(?:available|sold) (?:on|at|
      from|in) (?:amazon|etsy|ebay|walmart|all good|our|my)\b
    `,
    pattern`
      \b(?:search|google|look up|look for|type|find (?:it|me|us|them|him|her))\b[^.!?\n]{0,40}\b(?:on|
      in) (?:google|amazon|etsy|ebay|youtube|facebook|fb|insta\w*|tiktok|the app store)\b
    `,
    pattern`
      \b(?:my|our|her|his|this|the) (?:free )?(?:e-?book|course|master ?class|webinar|coaching|program(?:me)?|
      online class|sleep plan|guide|etsy|shop|store|channel|podcast|group|team|start-?up|
      app)\b[^.!?\n]{0,50}\b(?:join|free|now|today|sign|buy|get|download|available|only|places|launch\w*|
      out now|will|can help|changed|helps?)\b
    `,
    pattern`
      \b(?:join|sign up (?:for|to)|subscribe to|download|check out|try out|come and see|take a look at|
      have a look at) (?:my|our|this|the)\b
    `,
    pattern`
      \b(?:vote for (?:my|our|me)|petition|go ?fund ?me|crowdfund\w*|donat(?:e|ions?)|fundrais\w*|raffle|survey|
      participants|questionnaire|sweepstakes?|win a|prizes?|gift cards?|vouchers?)\b
    `,
    pattern`
      \b(?:brand ambassadors?|distributors?|join my team|side hustle|extra income|second income|from your phone|
      pay the bills|essential oils?|mlm|network marketing|money from)\b
    `,
    pattern`
      \b(?:in|within|after|for) (?:just |only |about )?(?:\d+|one|two|three|four|five|seven|ten) (?:days?|
      weeks?|nights?)\b[^.!?\n]{0,60}\b(?:thanks to|amazing|results?|doubled|tripled|disappeared|gone for good|
      completely|totally)\b
    `,
    pattern`
      \b(?:thanks to|only thing that (?:worked|helped)|life ?saver|game ?changer|can'?t recommend|
      highly recommend\w*|best decision|i recommend|you won'?t regret|worth every)\b[^.!?\n]{0,60}\b(?:called|
      from|by|drops|tea|powder|formula|oil|capsules?|patch\w*|app|plan|course|dr|mr|mrs|company|clinic|team|
      service)\b
    `,
  ),
]
