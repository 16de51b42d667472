import { expect, test } from 'vitest'
import { canonicalText } from '@/text/canonical'
import { agreesWithTypo, wordsRespelt } from '@/text/class-agreement'
import { englishWords } from '@/text/dictionary'
import { walkBody } from '@/text/walk'
import { block, body, cite, heading, link, type Node, paragraph, text } from './lexical'

const articleOf = (...nodes: Node[]) =>
  canonicalText({ title: 'Milk', standfirst: '', inShort: '', body: walkBody(body(...nodes)) })
const saying = (words: string) => articleOf(paragraph(text(words)))
const reasonOf = async (before: string, after: string) => {
  const agreed = agreesWithTypo(saying(before), saying(after), await englishWords())
  return agreed.ok ? 'agreed' : agreed.reason
}

test.each([
  ['Babies recieve milk.', 'Babies receive milk.'],
  ['Teh baby sleeps.', 'The baby sleeps.'],
  ['It rains. Teh baby sleeps.', 'It rains. The baby sleeps.'],
  ['This is becuase of sleep.', 'This is because of sleep.'],
  ['Mlik adn bread.', 'Milk and bread.'],
  ['Your mohter’s milk.', 'Your mother’s milk.'],
  ['A breatfeeding woman.', 'A breastfeeding woman.'],
  ['Talk to thier midwfie.', 'Talk to their midwife.'],
  ['A well-knwon thing.', 'A well-known thing.'],
  ['The placneta.', 'The placenta.'],
  ['It is definately so.', 'It is definitely so.'],
  ['It is seperate.', 'It is separate.'],
  ['The coloour of stools.', 'The colour of stools.'],
  ['The colro of stools.', 'The color of stools.'],
  ['Behaivour of babies.', 'Behaviour of babies.'],
  ['It occured often.', 'It occurred often.'],
  ['Yuor healthproblem.', 'Your healthproblem.'],
  ['Sore nippels hurt.', 'Sore nipples hurt.'],
  ['Pads and towles, soaap, clohtes, blanekts, kitcehn.', 'Pads and towels, soap, clothes, blankets, kitchen.'],
  ['Your haelth visitor', 'Your health visitor'],
  ['Your freind sleeps.', 'Your friend sleeps.'],
  ['They swalow it.', 'They swallow it.'],
  ['It is warm afetr a bath.', 'It is warm after a bath.'],
  ['Nothing changes here.', 'Nothing changes here.'],
])('%s → %s is agreed to', async (before, after) => {
  expect(await reasonOf(before, after)).toBe('agreed')
})

test.each([
  // Meaning turned by a letter or two.
  ['A hyper baby.', 'A hypo baby.', 'opposite'],
  ['It is hypertonic here.', 'It is hypotonic here.', 'opposite'],
  ['It is hipertonic here.', 'It is hypotonic here.', 'opposite'],
  ['A hiper baby.', 'A hypo baby.', 'opposite'],
  ['A hypr baby.', 'A hyper baby.', 'opposite'],
  ['This is safe.', 'This is unsafe.', 'direction'],
  ['This is usafe.', 'This is unsafe.', 'direction'],
  ['This is usual.', 'This is unusual.', 'opposite'],
  ['An imoral thing.', 'A moral thing.', 'letters'],
  ['It is imoral so.', 'It is moral so.', 'opposite'],
  ['It was intermural.', 'It was intramural.', 'opposite'],
  ['It was intrmural.', 'It was intramural.', 'opposite'],
  ['They have anemai.', 'They have anemia.', 'opposite'],
  ['Mastitits hurts.', 'Mastitis hurts.', 'opposite'],
  ['They have dysphaia.', 'They have dysphagia.', 'opposite'],
  ['They have bradicardia.', 'They have bradycardia.', 'opposite'],
  ['The ilum hurts.', 'The ileum hurts.', 'opposite'],
  ['She was perscribed rest.', 'She was prescribed rest.', 'opposite'],
  ['An infnat in water.', 'An infant in water.', 'agreed'],
  ['The nifant sleeps.', 'The infant sleeps.', 'opposite'],
  // Beginnings that turn a word round.
  ['For enternal use.', 'For external use.', 'opposite'],
  ['Then enhale.', 'Then exhale.', 'opposite'],
  ['They emport it.', 'They export it.', 'opposite'],
  // Another word is as near, or nearer.
  ['Then afetr it.', 'Then alter it.', 'opposite'],
  ['They swalow it.', 'They shallow it.', 'opposite'],
  ['A wrm bath.', 'A worm bath.', 'opposite'],
  ['A wrm bath.', 'A warm bath.', 'opposite'],
  ['The collor of it.', 'The color of it.', 'opposite'],
  ['Some watr.', 'Some water.', 'opposite'],
  ['Some watr.', 'Some wart.', 'opposite'],
  ['Your healthh visitor', 'Your health visitor', 'opposite'],
  ['They recieve it.', 'They relieve it.', 'opposite'],
  // Words that were words.
  ['It is from a farm.', 'It is form a farm.', 'real-word'],
  ['They have reflux.', 'They have reflex.', 'opposite'],
  ['A good sleep.', 'A good steep.', 'real-word'],
  ['Sore nipples.', 'Sore ripples.', 'real-word'],
  ['The meconium.', 'The mecomium.', 'real-word'],
  ['Their boddy.', 'Their boddi.', 'unknown-word'],
  ['The zzyx.', 'The zzyxq.', 'unknown-word'],
  // Negations.
  ['Do not wait.', 'Do now wait.', 'negation'],
  ['Do now wait.', 'Do not wait.', 'negation'],
  ['Do nto wait.', 'Do not wait.', 'negation'],
  ['It wno’t hurt.', 'It won’t hurt.', 'letters'],
  ['It dosen’t hurt.', 'It doesn’t hurt.', 'letters'],
  ['It dont hurt.', 'It don’t hurt.', 'words'],
  ['Nevr wait.', 'Never wait.', 'negation'],
  ['Withuot milk.', 'Without milk.', 'negation'],
  ['Stpo feeding.', 'Stop feeding.', 'negation'],
  // How much, which way.
  ['Drink moer.', 'Drink more.', 'direction'],
  ['Drink lses.', 'Drink less.', 'direction'],
  ['They icnrease it.', 'They increase it.', 'direction'],
  ['It is feotal.', 'It is foetal.', 'direction'],
  // Numbers and units.
  ['Take 5 mg.', 'Take 50 mg.', 'number'],
  ['Take 5 mg.', 'Take 5 ml.', 'number'],
  ['Take 5 mgs now.', 'Take 5 mugs now.', 'number'],
  ['Take 0.5 of it.', 'Take 05 of it.', 'words'],
  ['Take 0.5 of it.', 'Take 0,5 of it.', 'more-than-words'],
  ['Take tow of it.', 'Take two of it.', 'number'],
  ['Take it twcie.', 'Take it twice.', 'number'],
  ['A few houres.', 'A few hours.', 'unit'],
  ['Some teaspon.', 'Some teaspoon.', 'unit'],
  ['A doze of it.', 'A dose of it.', 'unit'],
  ['H2O is watr.', 'H3O is water.', 'number'],
  ['The 3 babys.', 'The 3 babies.', 'number'],
  // Medicines.
  ['Take ibuprofin.', 'Take ibuprofen.', 'drug'],
  ['Take ibuprofen.', 'Take ibuprofin.', 'drug'],
  ['Take amoxicilin.', 'Take amoxicillin.', 'drug'],
  ['Take paracetmol.', 'Take paracetamol.', 'drug'],
  ['Tylenl helps.', 'Tylenol helps.', 'drug'],
  ['Losec helps.', 'Loser helps.', 'drug'],
  ['Take clonidin.', 'Take clonidine.', 'drug'],
  ['Take labetolol.', 'Take labetalol.', 'drug'],
  ['Take domperidon.', 'Take domperidone.', 'drug'],
  ['Take fluconazol.', 'Take fluconazole.', 'drug'],
  ['Some asprin.', 'Some aspirin.', 'drug'],
  ['Some codein.', 'Some codeine.', 'drug'],
  ['Some caffiene.', 'Some caffeine.', 'drug'],
  // Names, capitals, letters.
  ['Ask Smtih about it.', 'Ask Smith about it.', 'name'],
  ['Ask Dr. Smtih about it.', 'Ask Dr. Smith about it.', 'name'],
  ['the baby', 'The baby', 'capital'],
  ['A bAby sleeps', 'A baby sleeps', 'capital'],
  ['Two MG of it', 'Two Mg of it', 'unit'],
  ['The HIv test', 'The HIV test', 'capital'],
  ['A s\u0430fe bed.', 'A safe bed.', 'direction'],
  ['A b\u0430by sleeps.', 'A baby sleeps.', 'letters'],
  ['It is fo me.', 'It is of me.', 'letters'],
  ['A ba\u200dbby sleeps.', 'A ba\u200dby sleeps.', 'letters'],
  ['See example.ogr now.', 'See example.org now.', 'letters'],
  // Too far, too many, not only words.
  ['A breadfreeding woman.', 'A breastfeeding woman.', 'too-far'],
  ['A bretsfeedig woman.', 'A breastfeeding woman.', 'too-far'],
  ['The slpe.', 'The sleep.', 'too-far'],
  ['The mkil here.', 'The milk here.', 'too-far'],
  ['Mlik, braed, soaap, clotes, blankts, watr.', 'Milk, bread, soap, clothes, blankets, water.', 'too-many-words'],
  ['The baby sleeps.', 'The the baby sleeps.', 'words'],
  ['The baby sleeps.', 'The baby sleeps', 'more-than-words'],
  ['The baby sleeps.', 'The baby, sleeps.', 'more-than-words'],
  ['The baby-sleeps.', 'The baby sleeps.', 'more-than-words'],
])('%s → %s is answered with %s', async (before, after, reason) => {
  expect(await reasonOf(before, after)).toBe(reason === 'words' ? 'words-added-or-removed' : reason)
})

const stays = [
  paragraph(text('A mlik '), text('bottle', 1), cite('s1', { place: 'p. 4' }), link('/mlik', text('mlik'))),
]
test.each<[string, Node[]]>([
  ['a mark', [paragraph(text('A milk bottle'), cite('s1', { place: 'p. 4' }), link('/mlik', text('mlik')))]],
  ['a citation', [paragraph(text('A milk '), text('bottle', 1), link('/mlik', text('mlik')))]],
  [
    'a place',
    [paragraph(text('A milk '), text('bottle', 1), cite('s1', { place: 'p. 5' }), link('/mlik', text('mlik')))],
  ],
  [
    'an address',
    [paragraph(text('A milk '), text('bottle', 1), cite('s1', { place: 'p. 4' }), link('/milk', text('mlik')))],
  ],
  ['a link', [paragraph(text('A milk '), text('bottle', 1), cite('s1', { place: 'p. 4' }), text('mlik'))]],
  ['a block', [block('keyPoint', { text: body(...stays) })]],
])('mended spelling is not agreed to beside %s that changed', async (_what, nodes) => {
  const knows = await englishWords()
  expect(agreesWithTypo(articleOf(...stays), articleOf(...nodes), knows).ok).toBe(false)
})

test('spelling is mended in a heading and in the words of a link, not in half a word', async () => {
  const knows = await englishWords()
  const agrees = (before: Node[], after: Node[]) => agreesWithTypo(articleOf(...before), articleOf(...after), knows)
  expect(agrees([heading('h2', 'Mlik')], [heading('h2', 'Milk')])).toEqual({ ok: true })
  expect(agrees([heading('h2', 'Milk')], [heading('h3', 'Milk')])).toMatchObject({ reason: 'more-than-words' })
  const linked = (words: string) => [paragraph(text('See '), link('/a', text(words)), text(' now'))]
  expect(agrees(linked('teh mlik'), linked('the milk'))).toEqual({ ok: true })
  const half = (words: string) => [paragraph(text(words, 1), text('bottle'))]
  expect(agrees(half('mlik'), half('milk'))).toMatchObject({
    reason: 'letters',
    respelling: { was: 'mlik', is: 'milk' },
  })
  const product = (name: string) => [block('product', { name, url: 'https://p.example' })]
  expect(agrees(product('Mlik'), product('Milk'))).toMatchObject({ reason: 'more-than-words' })
  expect(
    agrees(
      [block('careCard', { level: 'self', title: 'Rest' })],
      [block('careCard', { level: 'doctor', title: 'Rest' })],
    ),
  ).toMatchObject({ reason: 'more-than-words' })
})

test('the dictionary is needed only where words were respelt', () => {
  expect(wordsRespelt(saying('A mlik bottle.'), saying('A milk bottle.'))).toEqual({
    ok: true,
    pairs: [{ was: 'mlik', is: 'milk' }],
  })
  expect(wordsRespelt(saying('Milk.'), saying('Milk.'))).toEqual({ ok: true, pairs: [] })
  expect(wordsRespelt(saying('Milk.'), saying('Milk')).ok).toBe(false)
})

test('what is no canonical text is not compared', () => {
  expect(() => wordsRespelt('milk', saying('Milk.'))).toThrow(TypeError)
  expect(() => wordsRespelt(saying('Milk.'), `${saying('Milk.')}${'{'.repeat(100_000)}\n`)).toThrow(TypeError)
})
