import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'reflux-in-babies',
  title: 'My baby brings up milk after feeds. Is it reflux, and does it need treatment?',
  standfirst:
    'Bringing up milk is so common, and gets better on its own so often, that a happy baby who is gaining weight usually needs neither tests nor treatment.',
  inShort:
    'Lots of babies bring up milk. If yours is happy and is gaining weight, you can most often just wait. By the first birthday it is better in nine out of ten. Keep your baby flat on the back for sleep, and see a doctor if weight gain is poor.',
  topics: ['crying-and-tummies', 'feeding'],
  authors: ['noor-sample'],
  hero: 'reflux-in-babies',
  publishedDaysAgo: 65,
  body: [
    {
      kind: 'paragraph',
      words:
        'There is a muslin on every shoulder in the house and one in the car. You have begun to wonder how much milk stays in. This page is about telling a laundry problem from a medical one, and about what not to change while you wait.',
    },
    { kind: 'heading', level: 2, words: 'How common it is' },
    {
      kind: 'paragraph',
      words:
        'In the first year of life at least four babies in ten have reflux. Some bring up milk six times a day or more. Tests or treatment are usually not needed.[^nice-ng1-reflux-public] These figures come from NICE, the body that writes guidance for the health service in England.',
    },
    {
      kind: 'definition',
      term: 'Reflux',
      meaning:
        'Milk coming back up after a feed. Reflux disease is a narrower term, and one that a clinician should be the one to use.',
    },
    { kind: 'heading', level: 2, words: 'When it starts and when it stops' },
    {
      kind: 'table',
      head: ['', 'What is usual'],
      rows: [
        ['Start', 'Before eight weeks of age[^nhs-reflux-in-babies]'],
        ['How often', 'For some babies, six or more times in a day[^nice-ng1-reflux-public]'],
        [
          'End',
          'It gets better by the first birthday,[^nhs-reflux-in-babies] without treatment in nine out of ten babies[^nice-ng1-reflux-public]',
        ],
      ],
    },
    {
      kind: 'keyPoint',
      words:
        'Happy, healthy and gaining weight: a baby with reflux who is all three does not usually need to see a doctor for it.[^nhs-reflux-in-babies]',
    },
    {
      kind: 'paragraph',
      words:
        'It is worth reading that sentence slowly, because it turns the usual question round. The question is less ‘how much comes up?’ than ‘how is the baby?’. A spreading puddle on a sofa always looks like an entire feed. It is the scales and the child’s mood that tell you more.',
    },
    { kind: 'heading', level: 2, words: 'Sleep stays as it is' },
    {
      kind: 'paragraph',
      words:
        'Some parents tilt the mattress or lay the baby on one side. It feels logical, and it is the one thing to leave alone. With reflux, too, a baby sleeps flat on the back, and the head end of the cot stays down.[^nhs-reflux-in-babies] The American guidance on safe sleep agrees about the back, and about a surface that is firm and not inclined.[^aap-safe-sleep-2022]',
    },
    {
      kind: 'list',
      items: [
        'Back to sleep, for every sleep, reflux or no reflux.[^nhs-reflux-in-babies]',
        'No wedges and no books under the legs of the cot: the head end stays down.[^nhs-reflux-in-babies]',
        'No sloping seat for sleep either: a sleeping surface should not be inclined.[^aap-safe-sleep-2022]',
      ],
    },
    { kind: 'heading', level: 2, words: 'When to have it looked at' },
    {
      kind: 'paragraph',
      words:
        'Two things on the NHS page move a baby from ‘wait’ to ‘ask’: reflux that appears for the first time after the age of six months, and poor weight gain.[^nhs-reflux-in-babies] We name only what our sources name. Your own unease is a third reason, and a good one.',
    },
    {
      kind: 'care',
      level: 'self',
      title: 'You can wait and watch if your baby',
      items: [
        'is happy and healthy between feeds[^nhs-reflux-in-babies]',
        'is gaining weight[^nhs-reflux-in-babies]',
        'began to bring up milk before eight weeks of age, as is usual[^nhs-reflux-in-babies]',
      ],
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'See your doctor if',
      items: [
        'reflux starts for the first time after six months of age[^nhs-reflux-in-babies]',
        'your baby is not gaining weight well[^nhs-reflux-in-babies]',
        'something about it worries you, or you cannot tell whether your baby is well',
      ],
    },
    {
      kind: 'care',
      level: 'emergency',
      title: 'Call your local emergency number',
      items: ['if you are worried for your baby’s life. You do not need to name the cause first.'],
    },
    { kind: 'heading', level: 3, words: 'What to bring to the appointment' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'The weights you have, with dates.',
        'The age at which it began.',
        'A note of three ordinary days: feeds, and how often milk came up.',
        'A photograph or film on your phone, if something looks odd to you.',
      ],
    },
    { kind: 'heading', level: 2, words: 'Is there a newer guideline?' },
    {
      kind: 'paragraph',
      words:
        'Specialist societies in North America and Europe wrote one together in 2018. It brought the advice of 2009 on reflux disease up to date. It rests on a search of the literature up to June 2015 and on a meeting of three days at which the authors settled their recommendations.[^naspghan-espghan-reflux-2018]',
    },
    {
      kind: 'paragraph',
      words:
        'This last part is worth knowing about any guideline. Some of its sentences rest on trials. Others rest on experienced people agreeing in a room. Both can be useful. If a treatment is suggested for your baby, you may ask: ‘Which kind of sentence is this?’ A good clinician will not mind.',
    },
    {
      kind: 'quote',
      words: 'She was sick on everyone and cheerful about it. I was the only one who minded. – *a sample parent*',
    },
    { kind: 'heading', level: 2, words: 'What we left out' },
    {
      kind: 'paragraph',
      words:
        'You will find many tips for reflux: how to hold a baby, how often to wind, what to thicken. Perhaps some of them help. The sources we could read for this page do not tell us, so we do not repeat them. If you want to try something, ask your clinician whether it is safe, and then stop if it does nothing.',
    },
    { kind: 'paragraph', words: 'Most likely you need patience, and more muslins than seems reasonable.' },
  ],
}
