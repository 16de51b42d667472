import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generalWording, privateDetailsIn } from '@/discussion/triage/private-details'

test.each([
  ['my son Luka is ill', 'my son is ill'],
  ['my son, Luka, is ill', 'my son is ill'],
  ['My daughter (Saoirse) was born early', 'My daughter was born early'],
  ['twins Ayaan and Inaya, 34 weekers', 'twins, 34 weekers'],
  ['our three kids (Ada, Max and Iris) all have worms', 'our three kids all have worms'],
  ['our son Jordan and daughter Sydney', 'our son and daughter'],
  ['his big sister Noor keeps kissing him', 'his big sister keeps kissing him'],
  ['DH (Marek) gave her water', 'DH gave her water'],
  ['my mums carer Blessing has shingles', 'my mums carer has shingles'],
  ['the boy next door, Timmy, has whooping cough', 'the boy next door has whooping cough'],
  ["I'm a nurse myself (Ritu) but still", "I'm a nurse myself but still"],
  ['Our Mateo has a flat spot', 'Our child has a flat spot'],
  ['poor Albie has had hiccups', 'poor one has had hiccups'],
  ['Zeynep wont nap', 'My child wont nap'],
  ['does Rosie need the jabs', 'does my child need the jabs'],
  ['bellas rash is back', "my child's rash is back"],
  ["Niamh's rash is back", "My child's rash is back"],
  ['mila threw up egg, same as leo', 'my child threw up egg, same as my other child'],
  [
    'Mia cries when Leo cries, and then Mia sleeps',
    'My child cries when my other child cries, and then my child sleeps',
  ],
  ["her name is Wren and she's sleepy", "her name is [name] and she's sleepy"],
  ['we named her Wilhelmina after my gran', 'we named her [name] after my gran'],
  ['hi im jess, first baby', 'hi im a reader, first baby'],
  ['Priya here again, mum of twins', 'A reader here again, mum of twins'],
  ['hello, Yusra here', 'hello, a reader here'],
  ['hiya its Lorraine again', 'hiya its a reader again'],
  ['me and Tobias argued all night', 'me and my partner argued all night'],
  ['Married to a Guðrún, so we nap outside', 'Married to a [name], so we nap outside'],
  ['Mrs Anh-Thư Delacroix wishes to know', 'Mrs [name] wishes to know'],
  ['hi Sarah, did it help?', 'hi there, did it help?'],
  ['Thanks, Helen', 'Thanks, a reader'],
  ['thank you for this\n\nNgozi', 'thank you for this\n\nA reader'],
  ['dr patel told us to stop', 'our doctor told us to stop'],
  ['Dr Levy was right', 'Our doctor was right'],
  ['He is under Dr Hamish Rennie for his heart', 'He is under our doctor for his heart'],
  ['our midwife Siobhan is away', 'our midwife is away'],
  ['The GP, Dr Aoife Ní Bhriain, was lovely', 'The GP was lovely'],
  ['Our anaesthetist, Dr Bartholomew Quist, explained it', 'Our anaesthetist explained it'],
  ['Agnieszka our health visitor recommended it', 'our health visitor recommended it'],
  ['Ewa, our midwife, thinks so', '[name], our midwife, thinks so'],
  ['Nurse Joanne weighed him', 'Our nurse weighed him'],
  ['Our lactation nurse Beatriz swears by it', 'Our lactation nurse swears by it'],
  ['Consultant Mr Pemberton wants to operate', 'Consultant wants to operate'],
  ['health visitor (Trudi) comes thursday', 'health visitor comes thursday'],
  ['lo goes to Busy Bumbles nursery', 'lo goes to our nursery'],
  ['at the Royal Wexcombe Infirmary for his heart', 'at the hospital for his heart'],
  ['the practice is Marlow Bridge Surgery', 'the practice is our clinic'],
  ['phone is +1 555 010 0928, after 7', 'phone is [phone number], after 7'],
  ['i live at 88 Pinecone Ct, Apt 4, Harlow Falls, OH 44999 and wait', 'i live at [address] and wait'],
  ['email me at jo.w@gmail.com please', 'email me at [email address] please'],
  ['NHS number 999 204 7731 if that helps', 'NHS number [record number] if that helps'],
  ['My 5-week-old Emma Miller, born 12/03/2026', 'My baby under 2 months, born [date]'],
  ['our 3 year old Max has worms', 'our child of 3 to 5 has worms'],
  ['a 7 week old Luka and his cough', 'a baby under 2 months and his cough'],
  ['My 5-week-old daughter Emma is ill', 'My daughter (under 2 months) is ill'],
  ['My 5-week-old is ill', 'A baby under 2 months is ill'],
  ['born on 3/2/26 by section', 'born on [date] by section'],
])('%s', (words, general) => {
  expect(generalWording(words)).toBe(general)
})

test.each([
  ['My 7-week-old has a fever.', 'A baby under 2 months has a fever.'],
  ['my 7-week-old daughter wont sleep', 'my daughter (under 2 months) wont sleep'],
  ['my 7 week old daughter Mia has a rash', 'my daughter (under 2 months) has a rash'],
  ['my 7 week old Mia has a rash', 'my baby under 2 months has a rash'],
  ['Our 18 month old son bites.', 'Our son (between 1 and 2 years) bites.'],
  ['my 3yo refuses peas', 'a child of 3 to 5 refuses peas'],
  ['a 12 day old baby with jaundice', 'a baby under 1 month with jaundice'],
  ['can an 11 week old have water', 'can a baby under 3 months have water'],
  ['my 5 week old twins', 'my twins (under 2 months)'],
  ['my 9 year old wets the bed', 'a school-age child wets the bed'],
  ['my 9 year old son wets the bed', 'my school-age son wets the bed'],
  ['my 14-year-old daughter', 'my teenage daughter'],
  ['The 10 month old girl next door', 'The girl (between 6 and 12 months) next door'],
  ['he is 7 weeks old and smiley', 'he is under 2 months old and smiley'],
  ["she's 11 weeks, still awake", "she's under 3 months old, still awake"],
  ['hes 5 mo. help', 'hes between 3 and 6 months old. help'],
  ['He is 4 years and 11 months old and wet', 'He is between 3 and 5 years old and wet'],
  ['my son Luka, 5 weeks, hasnt pooed', 'my son, under 2 months, hasnt pooed'],
  ['my son luka is 5 wks and ebf', 'my son is under 2 months old and ebf'],
  ['his sister Ann (4 years) too', 'his sister (3 to 5 years) too'],
  ['our newborn, 4 days old, is yellow', 'our newborn, under 1 month, is yellow'],
  ['twins aged 4 months', 'twins aged between 3 and 6 months'],
])('%s', (words, general) => {
  expect(generalWording(words)).toBe(general)
})

test.each([
  'he was 3 weeks early',
  'i am 12 weeks and bleeding',
  'she is 2 days without poo',
  'do 3 year olds need milk',
  'my 34 year old wife',
  '16 year old mum here',
  'she is 5 weeks postpartum',
  'from 6 months, up to 2 years',
  'gaviscon 3 months in and still sick',
])('left alone: %s', (words) => {
  expect(generalWording(words)).toBe(words)
})

test('general words hold nothing more to make general', () => {
  const rows = readFileSync('bench/triage/privacy-own.jsonl', 'utf8').trim().split('\n')
  const left = rows.flatMap((row) => {
    const { text }: { text: string } = JSON.parse(row)
    const general = generalWording(text)
    return privateDetailsIn(general).map(({ start, end }) => general.slice(start, end))
  })
  expect(left).toEqual([])
})
