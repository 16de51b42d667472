import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type PrivateKind, privateDetailsIn } from '@/discussion/triage/private-details'

/** The marked stretches, each as its kind and its words; ages only where they are asked for. */
const marked = (text: string, ages = false) =>
  privateDetailsIn(text)
    .filter(({ kind }) => ages || kind !== 'age')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

const found: Record<Exclude<PrivateKind, 'age'>, [string, string][]> = {
  name: [
    ['my son luka is 5 wks and hasnt pooed', 'luka'],
    ['My daughter Saoirse was born early', 'Saoirse'],
    ['hi im jess, 19, on my own with him', 'jess'],
    ['Gwenllian here, first baby', 'Gwenllian'],
    ['my LOs name is Io yes like the moon', 'Io'],
    ['we named her Story', 'Story'],
    ['bellas rash is back', 'bellas'],
    ['DH (Marek) gave her water', 'Marek'],
    ['my mother in law Consuelo rubs whiskey on his gums', 'Consuelo'],
    ['our 5 month old Ines rolls', 'Ines'],
    ['Obinnaya is 3 months', 'Obinnaya'],
    ['ABDULLAHI IS 2 MONTH AND HE NOT LOOKING AT ME', 'ABDULLAHI'],
    ['thank you for this\n\nNgozi', 'Ngozi'],
    ['Kind regards, Olumide Bankole', 'Olumide Bankole'],
    ['the Pemberton-Oyelaran family moved in', 'Pemberton-Oyelaran'],
    ['my son Will has a lump', 'Will'],
    ['i put poppy down at 7', 'poppy'],
    ['my daughter Ella had bronchiolitis', 'Ella'],
    ['Florence has croup', 'Florence'],
    ['my son Андрій is 3 months', 'Андрій'],
  ],
  clinician: [
    ['so dr patel told us to stop', 'dr patel'],
    ['Dr. Van der Merwe put her on milk', 'Dr. Van der Merwe'],
    ['our midwife Siobhan is away', 'Siobhan'],
    ['Agnieszka our health visitor says so', 'Agnieszka'],
    ['Consultant Miss Adeyemi-Hart did my section', 'Miss Adeyemi-Hart'],
    ['Nurse Joanne weighed him', 'Nurse Joanne'],
    ['dr green told us to wait', 'dr green'],
  ],
  'birth-date': [
    ['d.o.b. 21/12/25 so hes 14 weeks', '21/12/25'],
    ['born on the 2nd of March 2026', 'the 2nd of March 2026'],
    ['born april 3 2025', 'april 3 2025'],
    ['Born the fifteenth of November 2025, no teeth', 'the fifteenth of November 2025'],
    ['Birth date 11 Jan 2026', '11 Jan 2026'],
    ['12/02/2026 is her dob', '12/02/2026'],
  ],
  phone: [
    ['ring me on 07700 900 218', '07700 900 218'],
    ['text (415) 555-0134', '(415) 555-0134'],
    ['phone is +1 555 010 0928', '+1 555 010 0928'],
    ['my number 555-0147', '555-0147'],
    ['call 087 123 4567 anytime', '087 123 4567'],
  ],
  address: [
    ['send it to 14 Larkspur Road, Otterby LS31 4QQ', '14 Larkspur Road, Otterby LS31 4QQ'],
    ['i live at 88 Pinecone Ct, Apt 4, Harlow Falls, OH 44999', '88 Pinecone Ct, Apt 4, Harlow Falls, OH 44999'],
    ['we r in M99 2XY', 'M99 2XY'],
    ["I'm in K1A 0B1 ottawa", 'K1A 0B1'],
    ['PO Box 771', 'PO Box 771'],
    ['Hauptstraße 14, 80331 München', 'Hauptstraße 14, 80331 München'],
    ['delivered to 9 orchard lane by mistake', '9 orchard lane'],
  ],
  email: [
    ['write to rk.sandoval+baby@example.org please', 'rk.sandoval+baby@example.org'],
    ['bubsmum dot deb at example dot com', 'bubsmum dot deb at example dot com'],
    ['contact lu-cy(at)hotmail.com', 'lu-cy(at)hotmail.com'],
  ],
  'record-number': [
    ['NHS number 999 204 7731', '999 204 7731'],
    ['MRN 00482913 please check', '00482913'],
    ['the number on her wristband, H4471902, is wrong', 'H4471902'],
    ['member id XQH 880 214 773', 'XQH 880 214 773'],
    ['my form says 000-41-7783', '000-41-7783'],
    ['QQ 12 34 56 C does not work', 'QQ 12 34 56 C'],
  ],
  school: [
    ['lo goes to Busy Bumbles nursery', 'Busy Bumbles nursery'],
    ['dr at kirkstane health centre gave us drops', 'kirkstane health centre'],
    ['at the Royal Wexcombe Infirmary for his heart', 'Royal Wexcombe Infirmary'],
    ['he starts at Sunnymead Hollow Primary', 'Sunnymead Hollow Primary'],
  ],
}

const cases = Object.entries(found).flatMap(([kind, ofKind]) => ofKind.map(([text, words]) => [kind, text, words]))

test.each(cases)('%s: %s', (kind, text, words) => {
  expect(marked(text ?? '')).toContain(`${kind}: ${words}`)
})

test.each([
  ['a drug that is also a name', 'took ella after the condom split'],
  ['a pill', 'anyone else’s supply tank on camila? went from 5oz to 2'],
  ['another pill', 'Switched from Heather to the mirena at 6 weeks'],
  ['a brand', 'dr brown bottles leak on me every single time'],
  ['a brand of food', "we cut down on Ella's Kitchen pouches"],
  ['a toy', 'ewan the dream sheep is the only reason i am sane'],
  ['a syndrome', 'Pierre Robin babies and bottles'],
  ['a sign', 'His Moro reflex is so strong he wakes himself'],
  ['a contraction', 'Braxton hicks at 22 weeks'],
  ['a method', 'The Karp method of swaddling made hip worries'],
  ['an author', 'Does anybody find Emily Oster’s chapter on alcohol too relaxed?'],
  ['a public figure', 'Kate Middleton used hypnobirthing for sickness'],
  ['a month', 'will april be too late? she’ll be 15 weeks'],
  ['a verb', 'may be just wind but he pulls his legs up'],
  ['a plant', 'rosemary and sage tea dried up my milk'],
  ['a noun', 'mark on her head from the ventouse'],
  ['hope', 'there is hope!! month five is better'],
  ['a verb behind a son', 'my son will not sleep and my daughter rose at five'],
  ['a slip of the finger behind a son', 'my son constanly cries, my baby snorts and grunts'],
  ['a town', 'We live in Dundee, moving from Paris to Florence'],
  ['a doctor without a name', 'dr said its viral, the nurse weighed her twice, midwife appt tomorrow'],
  ['who writes', 'FTM here, im exhausted, I’m Catholic and GBS positive'],
  ['a greeting', 'Hi all, thanks in advance. Best wishes, a tired mum'],
  ['an emergency line', 'Poison control is 1-800-222-1222, Samaritans 116 123, or call 999'],
  ['a help line', 'breastfeeding helpline 0300 100 0212 kept me going'],
  ['temperatures', 'our temps tonight 37.9 38.1 37.6, feeds 120 150 120'],
  ['weights', 'weight 3420 at birth, 3105 on day 3'],
  ['a batch', 'lot number 24118-B of the stage 1 formula is recalled'],
  ['a book’s number', 'isbn 978-0-00-000000-2 is the book, PMID 99990413 the paper'],
  ['a date of something else', 'The recall notice is dated 12/02/2026, updated 2023-11-01'],
  ['a due date', 'my due date is 3rd of june, vaccines booked for 22 april'],
  ['a nursery without a name', 'our nursery says 48 hours, the GP surgery is shut'],
  ['a hospital that published', 'the leaflet from Great Ormond Street says give it with food'],
  ['weeks in a row', '3 weeks in a row of 2 hours drive and a 10 minute walk'],
  ['a vitamin', 'b12 5 mcg and d3 400 iu'],
])('not marked: %s', (_case, text) => {
  expect(marked(text)).toEqual([])
})

const abroad: [string, string, string][] = [
  ['name', 'MIL Bernarda swears by gripe water', 'Bernarda'],
  ['name', 'nana Philomena puts sugar on the dummy', 'Philomena'],
  ['name', 'FIL Aurelio smokes on the balcony', 'Aurelio'],
  ['name', 'so keziah slept 7 hours', 'keziah'],
  ['name', 'is it normal that ondine hums while nursing', 'ondine'],
  ['name', 'we put wojtek in his own room', 'wojtek'],
  ['name', 'gave zuriel calpol at 4', 'zuriel'],
  ['name', 'my little will is 7 wks', 'will'],
  ['name', 'They said Emrys would need tubes', 'Emrys'],
  ['name', 'Jule Brandstetter, 34th week, asks', 'Jule Brandstetter'],
  ['name', 'Best, Pádraig Ó Gríofa, Ballyvaughan', 'Pádraig Ó Gríofa'],
  ['name', 'mirembes cord smells', 'mirembes'],
  ['phone', 'call 0031 6 4417 2290 after 6', '0031 6 4417 2290'],
  ['phone', 'ring 0113 496 0 512', '0113 496 0 512'],
  ['phone', '0049 (0)30 5550 1172', '0049 (0)30 5550 1172'],
  ['phone', '+47 412 90 377', '+47 412 90 377'],
  ['phone', 'oh seven seven double oh 900 331', 'oh seven seven double oh 900 331'],
  ['address', 'we live under her at Via Santa Reparata 18', 'Via Santa Reparata 18'],
  ['address', 'Rue des Martyrs 44', 'Rue des Martyrs 44'],
  ['address', 'parcel for Calle Olivar 27', 'Calle Olivar 27'],
  ['address', 'hus på Storgata 12', 'Storgata 12'],
  ['address', 'Kerkstraat 88', 'Kerkstraat 88'],
  ['address', 'ul. Lipowa 7/12', 'ul. Lipowa 7/12'],
  ['address', 'the one at 5 Quarry Bank', '5 Quarry Bank'],
  ['address', 'deliver to 22 Saltmarsh Fold', '22 Saltmarsh Fold'],
  ['record-number', 'my cpf is 418.220.936-70', '418.220.936-70'],
  ['record-number', 'Krankenkassennummer M730219465', 'M730219465'],
  ['record-number', 'PESEL 26250114738', '26250114738'],
  ['record-number', 'BSN 291847365', '291847365'],
  ['record-number', 'aadhaar 5521 8830 1274', '5521 8830 1274'],
  ['record-number', 'personnummer 920714-4482', '920714-4482'],
  ['record-number', 'codice fiscale RSSGLI26A41F205X', 'RSSGLI26A41F205X'],
  ['school', 'she is at fjellhagen barnehage', 'fjellhagen barnehage'],
  ['school', 'förskolan Blåklinten says 2 days', 'förskolan Blåklinten'],
  ['school', 'he goes to Kita Regenbogenfisch', 'Kita Regenbogenfisch'],
  ['school', 'école maternelle Jean Macé', 'école maternelle Jean Macé'],
  ['school', 'przedszkole nr 14 refuses', 'przedszkole nr 14'],
  ['school', 'larch road practice said no', 'larch road practice'],
  ['school', 'on st brannocks childrens ward', 'st brannocks childrens'],
  ['clinician', 'Dra. Villaseñor says no honey', 'Dra. Villaseñor'],
  ['clinician', 'Dr.ssa Caprioli checked her', 'Caprioli'],
  ['clinician', 'Schwester Gudrun showed me', 'Schwester Gudrun'],
  ['clinician', 'my sage-femme Clothilde says no', 'Clothilde'],
  ['birth-date', 'née le 3 mars 2026', '3 mars 2026'],
  ['birth-date', '14.07.2025 geboren', '14.07.2025'],
]

test.each(abroad)('%s as it is written elsewhere or in haste: %s', (kind, text, words) => {
  const found = marked(text).filter((mark) => mark.startsWith(`${kind}: `))
  expect(found.join(' ')).toContain(words)
})

test.each([
  ['will power', 'my little will power is gone after months'],
  ['kin without a name', 'nana told me to, dh says no and mil laughed'],
  ['slips', 'my babby screams evry time, doughter of mine wont poop in potty'],
  ['feeds by the clock', 'feeds at 0200 0530 0900 1215 1600'],
  ['a count', 'gave 5 Little Spoons puffs, 7 Weeks Post Partum, took 3 Nurofen'],
  ['towns', 'flying Lagos to Toronto, then a weekend in Uppsala'],
  ['brands', 'Is Weleda calendula ok? Bugaboo vs Cybex for cobbles'],
  ['a ward without a name', 'the childrens ward was full, the local surgery wont see under 1s'],
])('not marked either: %s', (_case, text) => {
  expect(marked(text)).toEqual([])
})

test('offsets are into the text as it was given, in order, none over another', () => {
  const text = '👶🏽 ‘Zoë’ –\r\n my son Luka, b. 08/01/2026,\tlives at 14 Larkspur Road. Zoë’s mum, 07700 900 218'
  const details = privateDetailsIn(text)
  expect(details.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Zoë',
    'Luka',
    '08/01/2026',
    '14 Larkspur Road',
    'Zoë',
    '07700 900 218',
  ])
  for (const [index, { start }] of details.entries()) expect(start).toBeGreaterThanOrEqual(details[index - 1]?.end ?? 0)
})

test('an age is marked, too, but as an age', () => {
  expect(marked('my 7-week-old daughter is 7 weeks old', true)).toEqual([
    'age: 7-week-old daughter',
    'age: 7 weeks old',
  ])
})

type Row = { text: string; spans: { text: string }[] }

test('the sentences it was written with: 97 % of what tells is found, 92 % of what is marked tells', () => {
  const rows = ['privacy-own', 'privacy-2-own', 'privacy-3-own'].flatMap((name) =>
    readFileSync(`bench/triage/${name}.jsonl`, 'utf8').trim().split('\n'),
  )
  const count = { spans: 0, found: 0, marks: 0, right: 0 }
  for (const row of rows) {
    const { text, spans }: Row = JSON.parse(row)
    const places = spans.map((span) => ({
      start: text.indexOf(span.text),
      end: text.indexOf(span.text) + span.text.length,
    }))
    const details = privateDetailsIn(text).filter(({ kind }) => kind !== 'age')
    const meet = (one: { start: number; end: number }, other: { start: number; end: number }) =>
      one.start < other.end && other.start < one.end
    count.spans += places.length
    count.found += places.filter((place) => details.some((detail) => meet(detail, place))).length
    count.marks += details.length
    count.right += details.filter((detail) => places.some((place) => meet(detail, place))).length
  }
  expect(count.found / count.spans).toBeGreaterThanOrEqual(0.97)
  expect(count.right / count.marks).toBeGreaterThanOrEqual(0.92)
})

const hostile = {
  spaces: ' '.repeat(3000),
  digits: '1'.repeat(3000),
  'digits apart': '1 '.repeat(1500),
  'groups of digits': '123-'.repeat(750),
  letters: 'a'.repeat(3000),
  capitals: 'A'.repeat(3000),
  'capital words': 'Aa '.repeat(1000),
  'names after names': 'my son Luka and '.repeat(188),
  'and, and': 'Luka, Mia and '.repeat(215),
  ats: 'a@'.repeat(1500),
  'dots and ats': 'a.b@c.'.repeat(500),
  'at dot at': 'a at b dot '.repeat(273),
  commas: 'Aa, '.repeat(750),
  'streets without end': '12 Oak Elm '.repeat(273),
  brackets: '(('.repeat(1500),
  'dates and dates': 'born 1/2/3 '.repeat(273),
  'labels and labels': 'nhs number '.repeat(273),
  hyphens: 'a-'.repeat(1500),
  apostrophes: "a'".repeat(1500),
  'ages without end': 'my 7 week '.repeat(300),
  'ways without numbers': 'Via di Aa '.repeat(300),
  'numbers in words': 'oh one '.repeat(428),
  'labels of other countries': 'cpf 4482 '.repeat(333),
  'houses and houses': 'at 5 Quarry '.repeat(250),
  'nurseries without names': 'kita de la '.repeat(273),
  marks: 'a\u0301'.repeat(1500),
  'of the of the': 'St of the '.repeat(300),
}

test.each(Object.entries(hostile))('three thousand characters of %s take little time', (_case, text) => {
  privateDetailsIn(text)
  const times = [0, 1, 2, 3, 4].map(() => {
    const before = performance.now()
    privateDetailsIn(text)
    return performance.now() - before
  })
  expect(Math.min(...times)).toBeLessThan(1000)
})
