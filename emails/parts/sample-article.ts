import type { Block, Inline } from './blocks'
import type { Credit } from './credit'
import type { Source } from './sources'

const words = (text: string): Inline => ({ kind: 'words', words: text })
const strong = (text: string): Inline => ({ kind: 'words', words: text, strong: true })
const cite = (number: number): Inline => ({ kind: 'citation', number })
const link = (href: string, text: string): Inline => ({
  kind: 'link',
  to: { kind: 'address', href },
  inlines: [words(text)],
})
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines })
const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, id: text, inlines: [words(text)] })
const items = (...texts: string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: texts.map((text) => ({ inlines: [words(text)] })),
})
const row = (header: boolean, ...cells: Inline[][]) => cells.map((inlines) => ({ header, inlines }))

/** One of every kind of block, in made-up words. For previews and tests. */
export const sampleBlocks: Block[] = [
  paragraph(
    words(
      'Blood runs past each sac in a net of very small vessels. The cells of the sac take what they need from it: water first, then minerals, vitamins and the building blocks of protein and fat.',
    ),
    cite(1),
    words(' They hold back a great deal, too. That is why a diet of lentils and a diet of fish give milk that is far '),
    { kind: 'words', words: 'more', emphasis: true },
    words(' alike than the two plates.'),
  ),
  heading(2, 'What comes from the blood'),
  paragraph(
    words('Medicines follow the same road, each in its own measure. What counts is '),
    strong('how much reaches the blood'),
    words(', how long it stays, and how easily the cells let it pass.'),
    cite(1),
    cite(2),
    words(' We wrote about '),
    link('/articles/caffeine-and-breastfeeding', 'coffee while breastfeeding'),
    words(' before.'),
  ),
  {
    kind: 'keyPoint',
    blocks: [paragraph(words('If something never gets into your blood, it cannot get into your milk.'))],
  },
  {
    kind: 'table',
    rows: [
      row(true, [words('Drink')], [words('Caffeine')], [words('What it means')]),
      row(
        false,
        [words('Espresso, one cup')],
        [words('About 80 mg')],
        [words('Two or three a day stay below the careful line'), cite(3)],
      ),
      row(false, [words('Black tea, one mug')], [words('About 50 mg')], [words('Four stay below it')]),
    ],
  },
  {
    kind: 'figure',
    picture: { id: 'p1', alt: 'A cluster of rounded sacs joined by ducts' },
    caption: 'Alveoli, not to scale.',
  },
  {
    kind: 'definition',
    term: 'Half-life',
    blocks: [paragraph(words('The time in which half of a medicine has left the body.'))],
  },
  heading(3, 'When to ask'),
  {
    kind: 'careCard',
    level: 'self',
    title: 'What usually helps',
    blocks: [items('have your coffee just after a feed', 'watch your own baby, not the clock')],
  },
  {
    kind: 'careCard',
    level: 'doctor',
    title: 'Ask your clinician before you stop feeding if you',
    blocks: [
      items(
        'start a new medicine, also one without prescription',
        'take something every day and your baby was born early',
      ),
    ],
  },
  {
    kind: 'careCard',
    level: 'emergency',
    title: 'Call emergency services now if your baby',
    blocks: [items('is hard to wake, or limp', 'is working hard to breathe, or has blue lips')],
  },
  {
    kind: 'product',
    name: 'The Sample Pump',
    url: 'https://pump.example/night',
    paid: true,
    disclosure: 'We earn a share when you buy it there. The maker had no say in this text.',
    blocks: [paragraph(words('It is quiet enough for the night.'))],
  },
  { kind: 'quote', inlines: [words('I drank it cold for a year, and it was still coffee.')] },
  {
    kind: 'video',
    title: 'How a latch looks',
    url: 'https://video.example/latch',
    provider: 'Sample Video',
    words: 'Two minutes, without words.',
  },
  { kind: 'rule' },
  {
    kind: 'list',
    ordered: true,
    items: [
      { inlines: [words('Write down what you take.')] },
      {
        inlines: [words('Bring it to your next visit:')],
        list: {
          kind: 'list',
          ordered: false,
          items: [{ inlines: [words('medicines')] }, { inlines: [words('teas and drops')] }],
        },
      },
    ],
  },
]

export const sampleCredit: Credit = {
  authors: [{ name: 'Sample Author, MD', role: 'paediatrician' }],
  state: 'Reviewed by Sample Reviewer, IBCLC, on 9 September 2026: the whole text.',
  changed: 'One section has changed since the review.',
  dates: 'Published 3 May 2026',
}

export const sampleSources: Source[] = [
  {
    number: 1,
    title: 'A sample review of how milk is made',
    details: 'Sample A, Example B. Journal of Samples, 2019.',
    url: 'https://doi.org/10.1000/sample-1',
  },
  {
    number: 2,
    title: 'A sample database of medicines',
    details: 'Sample Library, read in November 2026.',
    url: 'https://database.example/medicines',
  },
  { number: 3, title: 'A sample trial of cups', details: 'Example C. 2011.', note: 'Retracted on 3 May 2024.' },
]
