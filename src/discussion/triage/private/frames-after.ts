import { ageUnits, clinicians, eponymNouns, kin, neutral, personal, thingNouns } from './people-words'
import { tableOf } from './tables'
import type { Word } from './words'

/** What stands behind a name and how much it says: an age, a deed of a person, a deed of anything, a thing's noun. */
export type Behind = 'age' | 'here' | 'parent' | 'clinician' | 'deed' | 'verb' | 'thing' | 'eponym' | undefined

/** What the words after the name say, `after` being the first of them. */
export function behind(words: Word[], after: number, owned: boolean): Behind {
  const next = words[after]
  if (!next) return undefined
  const gap = next.gap
  if (/^ (here|again)$/.test(` ${next.low}`) && gap === ' ' && next.low === 'here') return 'here'
  if (/^ ?-?$/.test(gap) && eponymNouns.has(next.low)) return 'eponym'
  if (next.low === 'again' && gap === ' ' && /^ ?[:.,!;(]/.test(words[after + 1]?.gap ?? '.')) return 'here'
  if (owned) return ownedThing(words, after)
  if (isAge(words, after)) return 'age'
  if (/^ ?[,(–-]? ?$/.test(gap) && isOurClinician(words, after)) return 'clinician'
  if (!/^ +$/.test(gap)) return undefined
  if (thingNouns.has(next.low)) return 'thing'
  if (personal.has(next.low)) return 'deed'
  const second = words[after + 1]
  if (
    second &&
    (neutral.has(next.low) || next.low === 'only') &&
    second.gap === ' ' &&
    (deeds.test(second.low) || personal.has(second.low))
  )
    return 'deed'
  if (second && refusal.test(next.low) && (neutral.has(`${second.low}s`) || personal.has(`${second.low}s`)))
    return 'deed'
  return neutral.has(next.low) ? 'verb' : undefined
}

const refusal = /^(wont|cant|doesnt|didnt|hasnt|wouldnt|couldnt)$/
const deeds =
  /^(born|sleeping|crying|teething|feeding|latching|screaming|napping|crawling|walking|sleep|nap|latch|settle|eat|feed|cry|vomited|refusing|refuse|poorly|smiling|rolling|talking|breastfed|ebf|sick|unwell|diagnosed|hungry|thriving|gaining|weighing|had|got|been|being|never|always|just|asleep|awake|tired|fussy|unsettled|happy|ill|grumpy|clingy|upset|cranky|gassy|constipated|jaundiced|colicky|premature|teething|prem)$/

function ownedThing(words: Word[], after: number): Behind {
  const low = words[after]?.low ?? ''
  if (
    /^(mum|mom|mama|mam|mummy|mommy|mother|dad|daddy|father|nan|nana|granny|grandma|parent|parents|gran|grandad)$/.test(
      low,
    )
  )
    return 'parent'
  if (ownings.has(low)) return 'deed'
  return thingNouns.has(low) ? 'thing' : 'verb'
}

/** What only somebody has: "Faith's weight". */
export const ownings = tableOf(`
  cord fontanelle fontanel jaw lip lips gums toes toe nails stools stool wee milk jab breath chest neck back tooth willy bottom bilirubin scalp spot
  weight rash poo poop poos nappy nappies skin head cough temp temperature bum eyes eye ears ear jabs feeds birthday name naps sleep reflux eczema
  nose tummy belly hair teeth tongue legs leg hips birth latch appetite bedtime growth fever cold mouth breathing speech hearing scan blood
  bloods results diagnosis feet foot hands hand face neck cheeks bath first second
`)

const numberWord =
  /^(\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|few|almost|nearly|just|about|only|now|aged|age)$/

/** "is 3 months", "(6 wks", ", 19,", "8mo", "turned 1". */
function isAge(words: Word[], after: number): boolean {
  let at = after
  const gap = words[at]?.gap ?? ''
  if (/^ ?[,(–:-] ?\(?$/.test(gap) || /^ $/.test(gap)) {
    while (
      at < after + 3 &&
      /^(is|was|now|just|only|aged|age|turned|turns|turning|will|be|nearly|almost|about|has|shes|hes)$/.test(
        words[at]?.low ?? '',
      )
    )
      at++
    const count = words[at]
    const unit = words[at + 1]
    if (!count || !numberWord.test(count.low)) return false
    if (/^(is|was|turned|turns)$/.test(words[at - 1]?.low ?? '') && /^\d{1,2}$/.test(count.low))
      if (!unit || /^[,.!?)]/.test(unit.gap) || /^(and|now|but|so|today|tomorrow|on|next|in)$/.test(unit.low))
        return true
    if (unit && ageUnits.has(unit.low) && /^[ -]?$/.test(unit.gap)) return true
    const tail = unit?.gap ?? '.'
    return /^\d{1,2}$/.test(count.low) && /^ ?[,(–-] ?\(?$/.test(gap) && /^[,.)!]/.test(tail) && /\d/.test(count.low)
  }
  return false
}

/** ", our midwife", " our health visitor", " the GP". */
function isOurClinician(words: Word[], after: number): boolean {
  const [first, second, third] = [words[after], words[after + 1], words[after + 2]]
  if (!first || !/^(our|my|the|her|his)$/.test(first.low)) return false
  const noun = second && /^(health|community|lactation|lovely|amazing|old|new|first)$/.test(second.low) ? third : second
  return noun !== undefined && clinicians.has(noun.low)
}

/** Whether the word is of the family, as in "Ruby, my daughter". */
export const isOfFamily = (words: Word[], at: number): boolean => {
  const [first, second] = [words[at], words[at + 1]]
  const closed = /^ ?[,.)–-]/.test(words[at + 2]?.gap ?? '.')
  return first !== undefined && second !== undefined && /^(my|our)$/.test(first.low) && kin.has(second.low) && closed
}
