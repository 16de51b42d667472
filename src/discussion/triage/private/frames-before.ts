import { clinicians, grown, kin, owners } from './people-words'
import { kindOf } from './word-kinds'
import type { Word } from './words'

/**
 * What stands before a name and says that it is one. `strong`: a word that is unknown may be a name there, in small
 * letters, too.
 */
export type Frame = {
  role:
    | 'kin'
    | 'named'
    | 'self'
    | 'greeted'
    | 'signed'
    | 'titled'
    | 'clinician'
    | 'parent'
    | 'beside'
    | 'ours'
    | 'family'
  strong: boolean
  /** The word that makes the frame: "son", "midwife". */
  by?: string
}

const close = /^ ?[,(:–—-]? ?["'“‘«]?$|^ \/ ?$/
const plain = /^ +["'“‘«(]?$/

/** The frame of the name that begins at `at`, if what stands before it makes one. "DD2" is a child as "DD" is. */
export function frameBefore(words: Word[], at: number): Frame | undefined {
  const word = words[at]
  const before = words[at - 1]
  if (!word || !before) return undefined
  const counted =
    /^[1-4]$/.test(before.low) && before.gap === '' && /^(dd|ds|twin|baby)$/.test(words[at - 2]?.low ?? '')
  if (counted && close.test(word.gap)) return { role: 'kin', strong: true, by: words[at - 2]?.low }
  return (
    afterClinician(words, at, before, word.gap) ??
    afterNaming(words, at, before, word.gap) ??
    afterTitle(before, word.gap) ??
    afterSelf(words, at, before, word.gap) ??
    afterKin(words, at, before, word.gap) ??
    afterParent(words, at, before, word.gap) ??
    greeting(words, at, before, word.gap)
  )
}

function afterKin(words: Word[], at: number, before: Word, gap: string): Frame | undefined {
  const old = afterAge(words, at, before, gap)
  if (old) return old
  const steps = ageBefore(words, at)
  const noun = words[at - 1 - steps]
  const space = steps > 0 ? (words[at - steps]?.gap ?? '') : gap
  if (!noun || !close.test(space) || !close.test(gap)) return undefined
  const inLaw = noun.low === 'law' && words[at - 2]?.low === 'in'
  if (noun.low === 'oh' && !noun.shouted) return undefined
  if (noun.owns || !(kin.has(noun.low) || inLaw || calledSo.test(noun.low) || noun.low.endsWith('-in-law')))
    return undefined
  const owner = ownerOf(words, at - 1 - steps)
  if (['first', 'second', 'third', 'other', 'middle', 'one', 'ones', 'ex'].includes(noun.low) && !owner)
    return undefined
  const sure = owner && !/^(first|second|third|other|one|ones|middle)$/.test(noun.low)
  return { role: 'kin', strong: sure || calledSo.test(noun.low), by: noun.low }
}

/** Kin that are named without "my": "MIL Concetta", "nana Philomena". */
const calledSo =
  /^(mil|fil|sil|bil|dh|dw|dp|oh|dd|ds|dsd|dss|dd[1-4]|ds[1-4]|nana|nanna|nanny|gran|granny|grandma|grandpa|grandad|oma|opa|nonna|nonno|abuela|abuelo|aunt|auntie|aunty|tante|tata|uncle|babcia|baba|yiayia|pappou|dadi|nani|amma|mamie|papi|farmor|mormor|farfar|morfar|bestemor|avo|vovo|teta|tia|tio|khala|lola|lolo|halmoni|popo)$/

/** "my 7 week old Luka", "our 3yo Luka". */
function afterAge(words: Word[], at: number, before: Word, gap: string): Frame | undefined {
  if (!close.test(gap) || !/^(old|yo|mo|wo|yr|yrold|months?|weeks?|weeker|monther)$/.test(before.low)) return undefined
  for (let back = 2; back <= 4; back++) {
    const word = words[at - back]
    if (word && ['my', 'our', 'ur'].includes(word.low)) return { role: 'kin', strong: true, by: 'old' }
  }
  return undefined
}

/** Words of an age between the noun and the name: "my son (5 weeks) Luka". */
function ageBefore(words: Word[], at: number): number {
  const unit = words[at - 1]
  const count = words[at - 2]
  return unit && count && /^\d/.test(count.low) && /^(weeks?|wks?|months?|mo|mths?|yrs?|years?|yo|wo)$/.test(unit.low)
    ? 2
    : 0
}

/** Whether my, our, his … stands up to three words before. */
function ownerOf(words: Word[], at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = words[at - back]
    if (!word || /[.!?\n]/.test(words[at - back + 1]?.gap ?? '')) return false
    if (
      owners.has(word.low) ||
      word.owns ||
      /^(mums|moms|dads|sisters|brothers|wifes|husbands|sons|daughters)$/.test(word.low)
    )
      return true
  }
  return false
}

function afterClinician(words: Word[], at: number, before: Word, gap: string): Frame | undefined {
  const by = clinicians.get(before.low)
  if (!by || before.owns || !/^\.? ?[,(:–-]? ?["'“]?$/.test(gap) || gap === '') return undefined
  if (/^(np|pa|rn|cnm|hca)$/.test(before.low) && !before.shouted) return undefined
  if (before.low === 'lady' && words[at - 2]?.low !== 'lactation') return undefined
  if (/ing$/.test(words[at]?.low ?? '') && !words[at]?.capital) return undefined
  if (before.low === 'visitor' && words[at - 2]?.low !== 'health') return undefined
  if (before.low === 'worker' && !/^(social|support|family|key|case)$/.test(words[at - 2]?.low ?? '')) return undefined
  if (/^[.]? $/.test(gap) && gap.includes('.') && !/^(dr|drs|dra|dott|ssa|dssa|prof|sr)$/.test(before.low))
    return undefined
  return { role: 'clinician', strong: true, by }
}

const titles = /^(mr|mrs|ms|miss|mx|mister|missus|madam|señora|senora|frau|herr|madame|monsieur)$/

const afterTitle = (before: Word, gap: string): Frame | undefined =>
  titles.test(before.low) && /^\.? $/.test(gap) ? { role: 'titled', strong: true, by: before.low } : undefined

const someone = /^(he|she|hes|shes|him|her|us|we|them|they|i|me|someone|somebody|person|people|been|baby)$/
const verbsOfNaming = /^(called|named|nicknamed|naming|christened|aka|baptised|baptized)$/

function afterNaming(words: Word[], at: number, before: Word, gap: string): Frame | undefined {
  if (!/^ ?[:=,]? ?["'“‘«(]?$/.test(gap) && gap !== ' is ') return undefined
  const second = words[at - 2]
  const third = words[at - 3]
  const named: Frame = { role: 'named', strong: true }
  if (verbsOfNaming.test(before.low)) {
    const who = second && /^(is|was|be|being|s|are|also|just|often|we|had|have)$/.test(second.low) ? third : second
    if (!who || someone.test(who.low) || kin.has(who.low) || clinicians.has(who.low) || kindOf(who) === 'given')
      return named
    return /^(we|he|she|her|him|hes|shes)$/.test(second?.low ?? '') ? named : undefined
  }
  if (
    /^(him|her|them)$/.test(before.low) &&
    second &&
    /^(call|called|named|calling|name|nickname|naming)$/.test(second.low)
  )
    return named
  if (
    /^(name|names|nickname)$/.test(before.low) ||
    (/^(is|was|s)$/.test(before.low) && /^(name|names|nickname)$/.test(second?.low ?? ''))
  ) {
    const whose = before.low === 'is' || before.low === 'was' ? third : second
    const brand =
      whose &&
      /^(brand|generic|trade|drug|medical|domain|product|the|a|file|latin|scientific|correct|no)$/.test(whose.low)
    return brand ? undefined : named
  }
  if (/m?appelle$/.test(before.low) || (before.low === 'by' && /^(goes|go|known)$/.test(second?.low ?? '')))
    return named
  return undefined
}

function afterSelf(words: Word[], at: number, before: Word, gap: string): Frame | undefined {
  if (!/^[ ,:]{1,2}$/.test(gap)) return undefined
  const second = words[at - 2]?.low ?? ''
  const self: Frame = { role: 'self', strong: true }
  if (before.low === 'im' || (before.low === 'i' && before.owns)) return self
  if (before.low === 'am' && second === 'i') return self
  if (/^(is|its)$/.test(before.low) && /^(this|here|it|hi|hello)$/.test(second) && words[at - 1]?.first !== false)
    return self
  if (before.low === 'is' && second === 'this' && (words[at - 2]?.first ?? false)) return self
  return undefined
}

function afterParent(words: Word[], at: number, before: Word, gap: string): Frame | undefined {
  if (!plain.test(gap)) return undefined
  const second = words[at - 2]?.low ?? ''
  if (/^(of|to)$/.test(before.low) && (grown.has(second) || /^(parent|parents|married|engaged)$/.test(second)))
    return { role: 'parent', strong: false }
  if (/^(and|n)$/.test(before.low) && /^(me|i|myself)$/.test(second)) return { role: 'beside', strong: false }
  if (/^(a|to)$/.test(before.low) && /^(married|to)$/.test(second) && second !== before.low)
    return { role: 'parent', strong: false }
  const fond =
    /^(lovely|sweet|gorgeous|darling|beautiful|precious|dear|little|lil|wee|tiny|poor|big|clever|brave|funny)$/.test(
      before.low,
    ) && /^(my|our|ur)$/.test(second)
  if (fond) return { role: 'ours', strong: !pets.test(words[at]?.low ?? ''), by: before.low }
  if (/^(our|my|little|wee|baby|big|poor|lil)$/.test(before.low)) return { role: 'ours', strong: false, by: before.low }
  return undefined
}

/** What little ones are called who are not called so. */
const pets =
  /^(angel|bean|bear|bears|bug|lady|prince|princess|monkey|buddy|treasure|star|sunshine|bunny|love|loves|tiger|chip|champ|bee|cub|man|lion|peanut|fox|duck|button|fish|cookie|pumpkin|rascal|warrior|fighter|family|one|ones|guy|girl|boy)$/

const greetings = /^(hi|hello|hey|hiya|dear|thanks|thankyou|cheers|morning|evening|congrats|sorry|welcome)$/

function greeting(words: Word[], at: number, before: Word, gap: string): Frame | undefined {
  const you = before.low === 'you' && words[at - 2]?.low === 'thank'
  const hello = (greetings.test(before.low) && before.low !== 'dear') || you || (before.low === 'dear' && before.first)
  return (hello && /^[ ,]{1,2}$/.test(gap)) || /@$/.test(gap) ? { role: 'greeted', strong: false } : undefined
}
