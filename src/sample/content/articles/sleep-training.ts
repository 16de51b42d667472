import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'sleep-training',
  title: 'Does sleep training work, and does it do harm?',
  standfirst:
    'In one small trial it helped babies to fall asleep, and neither that trial a year later nor a larger one at age six saw harm; the larger one saw no lasting benefit either.',
  inShort:
    'Sleep training is a choice, and you do not have to make it. In a small trial, it helped babies fall asleep more quickly. Two trials looked for harm later on and did not find it. By age six, there was no gain left to see, either.',
  topics: ['sleep'],
  authors: ['noor-sample'],
  hero: 'sleep-training',
  publishedDaysAgo: 96,
  body: [
    {
      kind: 'paragraph',
      words:
        'Few subjects split a parents’ group faster. One side says that it saved their sanity, the other that it breaks a child’s trust. Both speak with great certainty. The research is quieter than either of them.',
    },
    { kind: 'heading', level: 2, words: 'What was tried' },
    {
      kind: 'paragraph',
      words:
        'One trial, published in 2016, took 43 babies between 6 and 16 months old and let chance assign them to one of three groups.[^infant-sleep-rct-2016]',
    },
    {
      kind: 'list',
      items: [
        'graduated extinction, a behavioural method[^infant-sleep-rct-2016]',
        'bedtime fading, a behavioural method too[^infant-sleep-rct-2016]',
        'sleep education[^infant-sleep-rct-2016]',
      ],
    },
    {
      kind: 'paragraph',
      words:
        'We do not explain here how each method is done. A method that is copied from three lines on a page is not the method that was studied. If you want to try one, let somebody who knows it show you properly.',
    },
    { kind: 'heading', level: 3, words: 'What happened to sleep' },
    {
      kind: 'paragraph',
      words:
        'With either of the two methods babies fell asleep faster. With graduated extinction they woke less often as well.[^infant-sleep-rct-2016]',
    },
    { kind: 'heading', level: 3, words: 'What happened to the bond' },
    {
      kind: 'paragraph',
      words:
        'A year later the researchers looked at behaviour problems and at attachment to the mother. There were no significant differences between the groups.[^infant-sleep-rct-2016]',
    },
    {
      kind: 'definition',
      term: 'No significant difference',
      meaning:
        'Any difference that was seen could well be chance. In a small study this can mean that there is no difference, or that the study was too small to see it.',
    },
    {
      kind: 'keyPoint',
      words:
        'With 43 babies in three groups, a trial can find a large effect. It can miss a small one, good or bad.[^infant-sleep-rct-2016]',
    },
    { kind: 'heading', level: 2, words: 'The longer view' },
    {
      kind: 'paragraph',
      words:
        'A larger trial began with 326 children whose parents had reported a sleep problem when they were seven months old. It returned to them at six years of age. At that point there was no sign of lasting harm and no sign of lasting benefit: not for the child, not for the bond between child and parent, and not for the mother.[^infant-sleep-five-year-2012]',
    },
    {
      kind: 'paragraph',
      words:
        'Two hundred and twenty-five families took part at age six.[^infant-sleep-five-year-2012] That leaves about a hundred who did not. If those who left differ from those who stayed, the picture may be tilted, and nobody can say which way. Still, this is a long look at a question on which most people offer only a feeling.',
    },
    {
      kind: 'table',
      head: ['', '2016 trial', '2012 follow-up'],
      rows: [
        ['Children at the start', '43[^infant-sleep-rct-2016]', '326[^infant-sleep-five-year-2012]'],
        [
          'Age at the start',
          '6 to 16 months[^infant-sleep-rct-2016]',
          'Seven months, with a sleep problem[^infant-sleep-five-year-2012]',
        ],
        [
          'Looked at again',
          'After a year[^infant-sleep-rct-2016]',
          'At six years of age[^infant-sleep-five-year-2012]',
        ],
        [
          'Harm found',
          'No significant difference in behaviour or attachment[^infant-sleep-rct-2016]',
          'No sign of lasting harm or benefit[^infant-sleep-five-year-2012]',
        ],
      ],
    },
    { kind: 'heading', level: 2, words: 'How to read this for your own family' },
    {
      kind: 'paragraph',
      words:
        'Read in one direction, the trials take away a fear: if you choose a method and use it with a baby of the ages studied, they give you no reason to think that you will harm the bond. Read in the other, they take away a pressure: if you choose not to, your child does not miss out on something that can be seen at six.',
    },
    {
      kind: 'quote',
      words:
        'We tried it for four nights and stopped. I kept waiting for someone to tell me that this was allowed. – *a sample parent*',
    },
    {
      kind: 'paragraph',
      words:
        'It is allowed. What the studies leave you with is a decision about this season: about how you are, what the evenings are like, and what you can bear to listen to. They do not speak about newborns at all; the youngest babies here were six months old.[^infant-sleep-rct-2016]',
    },
    {
      kind: 'list',
      items: [
        'How are the nights for you, in truth? Is anyone in the house becoming unwell from them?',
        'Is your baby as old as the babies in these trials were?',
        'Do the adults agree? A plan that one of you dreads is unlikely to last.',
        'Who will you ask if it feels wrong?',
      ],
    },
    {
      kind: 'care',
      level: 'self',
      title: 'Whatever you choose',
      items: [
        'keep the sleeping place safe: on the back, on a firm surface that does not slope, without soft bedding[^aap-safe-sleep-2022]',
        'you may stop at any time, for any reason',
        'keep a short note of the nights, so that you can see whether anything changes',
      ],
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'Talk to your clinician first if',
      items: [
        'your baby is younger than the babies in these trials, is ill, or is not growing as expected',
        'you yourself are low, frightened or at the end of your strength; your sleep counts too',
        'you feel pushed into a method by anybody',
      ],
    },
    {
      kind: 'paragraph',
      words:
        'And if tonight is simply bad: it may say nothing about tomorrow, and nothing at all about what kind of parent you are.',
    },
  ],
}
