import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type RedFlagKind, redFlagsIn } from '@/discussion/triage/red-flags'
import { calms } from '@/discussion/triage/red-flags/calms'
import { readWords } from '@/discussion/triage/red-flags/read-words'
import { scale } from '@/discussion/triage/red-flags/scale'
import { allSigns } from '@/discussion/triage/red-flags/signs-in'

const kindsIn = (text: string) => redFlagsIn(text).map(({ kind }) => kind)
const wordsOf = (text: string) => readWords(text).map(({ word }) => word)

const dangers: [RedFlagKind, string][] = [
  ['infant-fever', 'our 10 day old feels really warm and the thermometer says 38,3'],
  ['infant-fever', 'temp of 100.8 in my 7wo, waiting for the clinic to open'],
  ['infant-fever', 'he is not even two months and he is burning up'],
  ['breathing', 'she is sucking in under her ribs with every breath'],
  ['breathing', 'his lips look purple to me, am I imagining it'],
  ['breathing', 'son is brething really fast and cant speak'],
  ['poisoning', 'toddler drank bleach while I was on the phone'],
  ['poisoning', 'he swallowed a button battery an hour ago, plays like normal'],
  ['poisoning', 'I gave her 15 ml instead of 1.5 of the medicine'],
  ['poisoning', 'CO alarm is going off and we all have a headache'],
  ['unresponsive', 'I cannot wake my baby'],
  ['unresponsive', 'she is so floppy and her head just falls back'],
  ['self-harm', 'I do not want to be here anymore'],
  ['self-harm', 'sometimes I think they would be better off without me, tonight I counted my tablets'],
  ['harm-to-baby', 'I keep thinking about throwing my baby at the wall'],
  ['harm-to-baby', 'my wife says a voice tells her the baby is the devil'],
  ['bleeding', 'nose bleed for over half an hour and it wont stop'],
  ['seizure', 'my son went stiff and his eyes rolled back'],
  ['seizure', 'she had a siezure just now'],
  ['allergy', 'face swelled up straight after the peanut butter and now he is wheezing'],
  ['head-injury', 'fell off the bed and hit his head, he has vomited three times'],
  ['choking', 'he is choking on a grape'],
  ['meningitis', 'purple spots that dont fade when I press a glass on them'],
  ['after-birth', '10 days pp and soaking a pad every hour'],
  ['after-birth', '33 weeks pregnant and I have not felt the baby move today'],
  ['dehydration', 'no wet nappy since yesterday and his eyes are sunken'],
  ['burn', 'she pulled a cup of hot coffee over herself'],
  ['drowning', 'he went under in the pool and has coughed ever since'],
  ['injury', 'his arm is bent the wrong way after the trampoline'],
  ['vomiting', 'newborn vomiting green'],
  ['cold-newborn', 'my newborn is cold to touch, 35.1, and will not feed'],
  ['abuse', 'my partner hit me and threatened the baby'],
  ['infant-fever', '3 weeks old, 38.4 under the arm'],
  ['breathing', 'he has stopped breathing'],
  ['breathing', 'her lips are turning blue'],
  ['poisoning', 'she took a whole box of my tablets'],
  ['unresponsive', 'baby is limp and will not wake up'],
  ['self-harm', 'I want to kill myself'],
  ['harm-to-baby', 'I am afraid I will hurt my baby'],
  ['bleeding', 'the bleeding will not stop'],
  ['seizure', 'he is having a seizure right now'],
  ['allergy', 'her tongue is swelling and she has hives all over'],
  ['head-injury', 'she fell down the stairs on her head and is drowsy'],
  ['choking', 'my baby is choking'],
  ['meningitis', 'fever, stiff neck and a rash that does not fade'],
  ['after-birth', 'a week after birth I have chest pain and cannot breathe'],
  ['dehydration', 'no wet nappies for 12 hours and no tears'],
  ['burn', 'boiling water went over his arm'],
  ['drowning', 'we pulled her out of the pond, she was under water'],
  ['injury', 'her leg is broken, the bone is sticking out'],
  ['vomiting', 'my baby is vomiting blood'],
]

test.each(dangers)('%s: %s', (kind, text) => {
  expect(kindsIn(text)).toContain(kind)
})

test.each([
  ['denied', 'no fever, breathing fine, feeding well, just cradle cap on my 7 week old'],
  ['a figure of speech', 'the sleep regression hit us like a truck'],
  ['a figure of speech', 'this teething will be the death of me'],
  ['long past', 'broke his leg last year, when can he play football'],
  ['over and done', 'she had febrile seizures as a toddler and is at school now'],
  ['a general question', 'what temperature counts as a fever in a newborn?'],
  ['prevention', 'how do I prevent choking when we start with grapes?'],
  ['somebody has looked', 'the midwife checked his breathing today and said it is normal, do saline drops help?'],
  ['about the article', 'your article on seizures has a broken link'],
  ['from a colleague', 'paediatric nurse here, I would add capillary refill to the dehydration table'],
  ['an older child who is well', 'my 4 year old has a fever but is playing and drinking, how long is normal?'],
  ['nothing happened', 'are button batteries dangerous? we have not bought any toys with them'],
  ['everyday', 'when do babies sleep through'],
  ['a figure of speech', 'I could have died of embarrassment in the supermarket'],
  ['in jest', 'threadworms, all of us. send wine'],
  ['from a colleague', 'health visitor here, we ask every mother about dark thoughts, nobody should be offended'],
  ['before the birth', 'first baby due in may, how many pads do I pack?'],
  ['to be ready', 'how do I tell choking from gagging? we start solids next month'],
  ['on the news', 'saw a film about drowning, what age can lessons start?'],
  ['a scar', 'burn scar from two years ago, which sun cream?'],
  ['passed', 'egg challenge passed, no hives, no swelling'],
  ['a false alarm', 'false alarm, the battery was under the rug! how do I tape these shut?'],
  ['not low', 'not low, just bored of purees'],
  ['a plain remark', 'He does not like his new bed'],
  ['a plain remark', 'He sleeps badly since the move'],
])('calm: %s', (_why, text) => {
  expect(redFlagsIn(text)).toEqual([])
})

test.each([
  'he was fine this morning but now I cannot wake him',
  'no fever but he is struggling to breathe',
  'the doctor saw him yesterday and said viral, tonight he is limp and grey',
  'my first had fits and grew out of them. this is my second and she has been twitching for ten minutes',
  'Thank you for this article. I have written the letters and counted the pills.',
])('calm words beside danger do not take it away: %s', (text) => {
  expect(redFlagsIn(text)).not.toEqual([])
})

test('offsets point into the text as it was given', () => {
  const text = 'Hello 👋 from Łódź. My sön’s lips are BLUE now\u200b!!'
  const [flag] = redFlagsIn(text)
  expect(text.slice(flag?.start, flag?.end)).toMatch(/lips are BLUE/)
})

test('a reader’s spelling does not matter', () => {
  expect(wordsOf("he’s brething haaaard, can't waken, temprature")).toEqual([
    'hes',
    'breath',
    'hard',
    'cannot',
    'wake',
    'temp',
  ])
  expect(wordsOf('We are breeding beetles')).toEqual(['we', 'are', 'breeding', 'beetles'])
})

test.each([
  ['2wo', '#young'],
  ['8 weeks old', '#young'],
  ['born 24 days ago', '#young'],
  ['5 mo', '#child'],
  ['9 days pp', '#pp'],
  ['at 34 weeks', '#pregnant'],
  ['39+2', '#pregnant'],
  ['10 min ago', '#justnow'],
  ['two years ago', '#longago'],
  ['the 8 week jabs', '#visit'],
  ['101.2', '#fever'],
  ['38,5', '#fever'],
  ['a temp of 102', '#fever'],
  ['39 c in the ear', '#fever39'],
  ['temp 36.9', '#nofever'],
  ['35.2', '#cold'],
  ['bp 168/112', '#highbp'],
  ['weighs 38.5 kg', '#n'],
])('the numbers of "%s" mean %s', (text, mark) => {
  expect(wordsOf(text)).toContain(mark)
})

test('every group of words has a name of its own', () => {
  const names = scale.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('every sign and every calming table says why, in words', () => {
  for (const { why } of [...allSigns, ...calms]) expect(why).toMatch(/^[A-Z].+\.$/)
  for (const { name } of scale) expect(name).not.toBe('')
})

test.each([
  ['own', 0.9],
  ['own-2', 0.82],
  ['own-4', 0.72],
])('the labelled sentences the rules learned from are told apart: %s', (writer, precision) => {
  const rows = readFileSync(new URL(`../../bench/triage/red-flags-${writer}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): { text: string; red: boolean } => JSON.parse(line))
  const flagged = rows.filter(({ text }) => redFlagsIn(text).length > 0)
  const right = flagged.filter(({ red }) => red).length
  expect(right / rows.filter(({ red }) => red).length).toBeGreaterThanOrEqual(0.98)
  expect(right / flagged.length).toBeGreaterThanOrEqual(precision)
})

test.each([
  ['one letter', 'a'.repeat(3000)],
  ['signs and what they need', 'fever newborn '.repeat(214)],
  ['turns', 'now but today '.repeat(214)],
  ['negations', 'he is not not not wake '.repeat(130)],
  ['sentences', 'a. '.repeat(1000)],
  ['turns with signs', 'he is limp and blue now but '.repeat(108)],
  ['sentences with signs', 'he will not wake but is limp now. '.repeat(88)],
  ['numbers', '38.5 weeks old '.repeat(200)],
  ['apostrophes', "a'".repeat(1500)],
  ['nothing to see', '\u200b'.repeat(3000)],
])('three thousand characters of %s take no time', (_what, text) => {
  redFlagsIn(text)
  const began = performance.now()
  redFlagsIn(text)
  expect(performance.now() - began).toBeLessThan(1000)
})

test('an empty text has no flags', () => {
  expect(redFlagsIn('')).toEqual([])
  expect(redFlagsIn(' \n ')).toEqual([])
})
