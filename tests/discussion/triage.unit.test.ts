import { expect, test } from 'vitest'
import { linksIn } from '@/discussion/triage/find-links'
import { fold, trickyLetters, unmasked } from '@/discussion/triage/fold'
import { orderOfPhases, problemWithOrder } from '@/discussion/triage/order-of-phases'
import { phaseNames, type Submission, type TriageFacts, type TriageRules } from '@/discussion/triage/phase'
import { triage, usualTriageRules } from '@/discussion/triage/triage'
import { spamRows } from '../../bench/parts/labelled'
import { trySpam } from '../../bench/parts/tried'

const nobodyKnown: TriageFacts = { trapped: false, known: false, dangers: [], details: [] }

function judge(
  words: string,
  facts: Partial<TriageFacts> = {},
  rules: Partial<TriageRules> = {},
  more: Partial<Submission> = {},
) {
  const submission: Submission = { words, name: '', kind: 'comment', language: 'en', ...more }
  return triage(submission, { ...nobodyKnown, ...facts }, { ...usualTriageRules, ...rules })
}

const reasons = (...given: Parameters<typeof judge>) => judge(...given).reasons.join(' ')

const GOOD = 'We gave up counting naps at ten weeks and things got better.'

test('an ordinary message passes without a reason', () => {
  expect(judge(GOOD)).toEqual({ outcome: 'pass', lane: 'chat', reasons: [], direct: false })
  expect(judge('How much is too much?', {}, {}, { kind: 'question' })).toMatchObject({
    outcome: 'pass',
    lane: 'clinician',
  })
})

test.each<[string, string]>([
  ['👏👏👏', 'size:no-words'],
  ['z'.repeat(40), 'size:repeats'],
  ['buy '.repeat(20), 'size:repeats'],
  ['a rather long word '.repeat(170), 'size:long'],
  ['yes yes yes yes yes!!!!! dads get it too', ''],
])('size: %s', (words, expected) => {
  expect(reasons(words, { known: expected !== 'size:no-words' })).toBe(expected)
})

test('the trap makes spam of anything', () => {
  expect(judge(GOOD, { trapped: true })).toMatchObject({ outcome: 'spam', lane: 'spam', reasons: ['spam:trap'] })
})

test('words that came before within a day are held', () => {
  expect(reasons(GOOD, { repeats: 'same' })).toBe('spam:same')
  expect(reasons(GOOD, { repeats: 'alike' })).toBe('spam:alike')
})

test.each<[string, string, string]>([
  ['what is allowed', 'It is on https://www.nhs.uk/conditions/croup/ too.', ''],
  ['below what is allowed', 'See https://www.ncbi.nlm.nih.gov/books/NBK501191/ for it.', ''],
  ['an ordinary place', 'I wrote about it at https://smallestone.wordpress.com/diary once.', 'spam:link'],
  ['what pretends to be allowed', 'See https://nhs.uk.milk-plus.com/croup for it.', 'spam:link'],
  ['a user who pretends to be a site', 'See https://nhs.uk@milk-plus.com/croup for it.', 'spam:link spam:contact'],
  ['two places', 'See alpha-one.com and beta-two.org for it.', 'spam:links spam:link'],
  ['an address in words', 'It is all on sleepplans dot com for parents.', 'spam:link'],
  ['one with its point in brackets', 'It is all on sleepplans(.)shop for parents.', 'spam:link'],
  ['one without its space', 'she was tired.in the end she slept on my arm', ''],
])('links to %s', (_what, words, expected) => {
  expect(reasons(words)).toBe(expected)
})

test.each<[string, string, boolean]>([
  ['one ordinary place', 'I wrote about it at https://smallestone.wordpress.com/diary once.', false],
  ['what is allowed, many times', 'Compare nhs.uk/a, cdc.gov/b, who.int/c and nice.org.uk/d.', false],
  ['two places', 'See alpha-one.com and beta-two.org for it.', true],
  ['an address that hides where it leads', 'Our sheet is at bit.ly/3abcd for all of you.', true],
  ['a link by which somebody earns', 'We use the one at https://bottle-world.com/x?ref=77 at home.', true],
  ['an address in words', 'It is all on sleepplans dot com for parents.', true],
])('a known writer who links to %s', (_what, words, isHeld) => {
  expect(judge(words, { known: true }).outcome).toBe(isHeld ? 'hold' : 'pass')
})

test('markup and many links are spam, of somebody unknown', () => {
  const drop = '[url=https://a-one.example]slots[/url]'
  expect(judge(drop)).toMatchObject({ outcome: 'spam', lane: 'spam' })
  expect(judge(drop, { known: true }).outcome).toBe('hold')
})

test('sites of the settings, and all below them, may be linked to', () => {
  const rules = { allowedHosts: ['milkbank.example'] }
  expect(reasons('See https://www.milkbank.example/donors for it.', {}, rules)).toBe('')
  expect(reasons('See https://notmilkbank.example/donors for it.', {}, rules)).toBe('spam:link')
})

test.each<[string, string]>([
  ['Try the C1al1s thing', 'spam:banned'],
  ['a сіаlіs in other letters', 'spam:banned'],
  ['c.i.a.l.i.s in pieces', 'spam:banned'],
  ['CIALIS, loud', 'spam:banned'],
  ['two specialists said so', ''],
])('a banned word is found whole, however it is written: %s', (words, expected) => {
  expect(judge(words, {}, { bannedWords: ['Cialis'] }).reasons.join(' ')).toMatch(
    expected ? new RegExp(expected) : /^$/,
  )
})

test('a suspect word holds, a banned one puts away', () => {
  expect(judge(GOOD, { known: true }, { suspectWords: ['naps'] })).toMatchObject({
    outcome: 'hold',
    reasons: ['spam:suspect'],
  })
  expect(judge(GOOD, {}, { bannedWords: ['counting naps'] })).toMatchObject({
    outcome: 'spam',
    reasons: ['spam:banned'],
  })
  expect(judge(GOOD, { known: true }, { bannedWords: ['counting naps'] }).outcome).toBe('hold')
})

test.each([
  'Contact Dr Someone who cured me with herbs, whatsapp +234 800 555 0100',
  'I earn $400 a day from home, ask me how on telegram @somebody_fx',
  'We offer the best carpet cleaning services. Visit us today',
  'Great post! Visit my website best-carpets77.store',
  'I can put your website on top of google, send me your price list',
])('an offer is held: %s', (words) => {
  expect(judge(words).outcome).not.toBe('pass')
})

test.each([
  'the word viagra on the label scared my mum, it is a heart and lung drug as well',
  'my bank would not let me pay for the consultant with the card, 160 bucks is a lot on unpaid leave',
  'Online pharmacy sent us the adult strength by mistake. always read the bottle',
  'bitcoin dad joke: our baby also crashes at 3am without warning',
  'Great article! The bit about paced feeding was what we needed',
])('the same words without an offer pass, from a known writer: %s', (words) => {
  expect(judge(words, { known: true })).toMatchObject({ outcome: 'pass' })
})

test('letters that pretend are held', () => {
  expect(reasons('Get your lоаn арprоved with us', { known: true })).toBe('spam:letters')
  expect(reasons('𝗘𝗮𝗿𝗻 with us mums', { known: true })).toBe('spam:letters')
  expect(reasons('The iron was 12 µg and vitamin B12 fine', { known: true })).toBe('')
})

test.each<[string, string, string, string]>([
  ['English on an English page', 'en', GOOD, ''],
  ['Russian on an English page', 'en', 'Спасибо большое, очень полезно для нас', 'language:script'],
  ['Russian on a Russian page', 'ru', 'Спасибо большое, очень полезно для нас', ''],
  ['German on an English page', 'en', 'Das ist nicht so einfach und der Kleine ist noch wach', 'language:other'],
  ['German on a German page', 'de', 'Das ist nicht so einfach und der Kleine ist noch wach', ''],
  ['a word of another language', 'en', 'Danke!', ''],
  ['a language nobody listed', 'xx', 'Спасибо большое, очень полезно для нас', ''],
])('language: %s', (_what, language, words, expected) => {
  expect(reasons(words, {}, {}, { language })).toBe(expected)
  expect(reasons(words, { known: true }, {}, { language })).toBe('')
})

test('a script that no rule can read is for a clinician', () => {
  expect(judge('Спасибо большое, очень полезно для нас').lane).toBe('clinician')
  expect(judge('Das ist nicht so einfach und der Kleine ist noch wach').lane).toBe('chat')
})

test('details that tell who somebody is are held by kind, an age is not', () => {
  expect(reasons(GOOD, { details: ['name', 'phone', 'name', 'age'], known: true })).toBe('private:name private:phone')
})

test('danger goes to a clinician, and is never put away as spam', () => {
  const danger = judge('He cannot breathe, buy viagra at a-one.com b-two.com c-three.com', { dangers: ['breathing'] })
  expect(danger).toMatchObject({ outcome: 'hold', lane: 'clinician' })
  expect(danger.reasons).toContain('danger:breathing')
})

test.each<[string, string]>([
  ['Just give her 5 ml of ibuprofen every four hours.', 'claim:dose'],
  ['You can double the dose, we always did.', 'claim:dose'],
  ['You should stop the antibiotics as soon as he smiles.', 'claim:stop'],
  ['Vaccines cause autism, look it up.', 'claim:vaccine'],
  ['Do not vaccinate your children.', 'claim:vaccine'],
  ['Breast milk cures eczema in babies.', 'claim:instead'],
  ['Give 2.5 ml and wait.', 'claim:dose'],
  ['There is no link between the MMR and autism.', ''],
  ['They told us to put 2 drops in each nostril.', ''],
  ['Should I give 5 ml or 10 ml?', ''],
  ['Can I stop the antibiotics now?', ''],
  ['We had the vaccines last week and she was fine.', ''],
  ['Our midwife said the drops once a day.', ''],
  ['I take 50 mg of sertraline and feed him.', ''],
])('claims: %s', (words, expected) => {
  expect(reasons(words, { known: true })).toBe(expected)
  if (expected) expect(judge(words, { known: true }).lane).toBe('clinician')
})

test('only comments of known writers are shown at once, only where it is allowed, and only what nothing holds', () => {
  const cases = [
    [{ known: true }, { directComments: true }, 'comment', GOOD],
    [{ known: false }, { directComments: true }, 'comment', GOOD],
    [{ known: true }, { directComments: false }, 'comment', GOOD],
    [{ known: true }, { directComments: true }, 'question', GOOD],
    [{ known: true }, { directComments: true }, 'comment', 'Just give her 5 ml of it.'],
  ] as const
  expect(cases.map(([facts, rules, kind, words]) => judge(words, facts, rules, { kind }).direct)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test('the settings say which checks are made, and in which order', () => {
  const phases = orderOfPhases('danger, private\nlinks\ntrap')
  expect(phases).toEqual(['danger', 'private', 'links', 'trap', 'names'])
  const found = judge('See alpha-one.com, cheap casino bonus', { dangers: ['breathing'] }, { phases })
  expect(found.reasons).toEqual(['danger:breathing', 'spam:link'])
})

test.each<[string, string | undefined]>([
  ['', undefined],
  ['trap\nprivate\ndanger', undefined],
  ['Trap, Private, Danger, Links', undefined],
  ['trap\nprivate\ndanger\nlinkz', `“linkz” is none of the checks. They are ${phaseNames.join(', ')}.`],
  ['trap private danger trap', 'Please name “trap” once.'],
  ['links', 'Please name trap and private and danger too: what they find must be read first.'],
])('an order of checks that is none is refused in words: %j', (typed, problem) => {
  expect(problemWithOrder(typed)).toBe(problem)
  if (problem) expect(orderOfPhases(typed)).toEqual(phaseNames)
})

test('tricks with letters are undone before words are compared', () => {
  expect(fold('Ｃｈｅａｐ Wéight')).toBe('cheap weight')
  expect(fold('v.i.a.g.r.a')).toBe('viagra')
  expect(fold('lоаn')).toBe('loan')
  expect(fold('молоко')).toBe('молоко')
  expect(unmasked('b3$t 0nline c@sino')).toEqual(['best', 'online', 'casino'])
  expect(trickyLetters('e.g. U.S.A. 5wk b12 covid19')).toBe(0)
})

test.each<[string, string[]]>([
  ['see https://Example.org/a?b=c.', ['example.org']],
  ['www.example.com, example.co.uk/x', ['example.com', 'example.co.uk']],
  ['mail me@example.com', []],
  ['5.5kg, 37.9. so warm.and wet', []],
  ['hxxp://bad-place.com', ['bad-place.com']],
  ['bad-place [dot] com', ['bad-place.com']],
  ['bad-place,shop', ['bad-place.shop']],
])('addresses are found in “%s”', (words, hosts) => {
  expect(
    linksIn(words.toLowerCase())
      .map(({ host }) => host)
      .sort(),
  ).toEqual([...hosts].sort())
})

test.each([
  'a',
  'a.',
  'a@',
  '1 ',
  '1-',
  'a dot ',
  '@a',
  'earn ',
  'http://',
  '[url',
  'dr ',
  'give ',
  'our clinic ',
  'a man called ',
  'up to $',
  'for 1.',
  'contact us ',
  'а',
  '. ',
  '-',
])('a text that repeats %j for as long as it may is judged at once', (piece) => {
  const words = piece.repeat(3000).slice(0, 3000)
  const since = performance.now()
  judge(words)
  expect(performance.now() - since).toBeLessThan(1000)
})

test('the set the tables were written with holds its figures', () => {
  const value = new Map(
    trySpam(spamRows('bench/triage/spam-own.jsonl')).figures.map((figure) => [figure.name, figure.value]),
  )
  expect(value.get('spam_held_pct')).toBeGreaterThan(97)
  expect(value.get('good_held_pct')).toBeLessThan(1)
  expect(value.get('good_put_away_pct')).toBe(0)
})

test.each<[string, boolean]>([
  ['Dr Ada Bell', true],
  ['Ada Bell (mum of two)', true],
  ['Ines Okafor', true],
  ['Okafor, Ines', true],
  ['dr.inesokafor', true],
  ['Ada', false],
  ['Dr Tom', true],
  ['Tom and Mia', false],
  ['Ines', false],
  ['Editor', true],
  ['The Moderators', true],
  ['4dmin', true],
  ['Admina', false],
  ['A night-shift mum', false],
  ['', false],
])('a known writer who calls themselves %j', (name, isHeld) => {
  const people = ['Ines Okafor, IBCLC', 'Dr Ada Bell', 'Tom']
  const found = judge(GOOD, { known: true, staffNames: people }, { directComments: true }, { name })
  expect(found.reasons).toEqual(isHeld ? ['name:like-staff'] : [])
  expect(found.direct).toBe(!isHeld)
})
