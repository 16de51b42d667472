import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'newborn-weight-and-growth-charts',
  title: 'My newborn has lost weight. What do the scales and the charts mean?',
  standfirst:
    'Three days after a birth by caesarean more than a quarter of breastfed babies have lost a tenth of their weight or more, so ask where your baby’s number lies and when to weigh again.',
  inShort:
    'Some breastfed babies lose a tenth of their weight in the first three days. It is seen more often when the birth was by caesarean. Your nurse can check if your baby’s loss is one to act on. A growth chart shows a path, and it is not a test.',
  topics: ['feeding'],
  authors: ['rowan-sample', 'ines-sample'],
  hero: 'newborn-weight-and-growth-charts',
  publishedDaysAgo: 142,
  body: [
    {
      kind: 'paragraph',
      words:
        'Someone lays your baby on the scales, does a sum and says a percentage. You have been a parent for two days. It is hard to hear a number like that as anything but a grade. So let us look at where such numbers come from.',
    },
    { kind: 'heading', level: 2, words: 'The first days, weighed' },
    {
      kind: 'paragraph',
      words:
        'One study gathered the weights of 108,907 newborns. Only weights taken while a baby was being fed nothing but breast milk were used.[^newborn-weight-loss-2015] From so many babies you can draw curves that show how weight loss is spread out. Such charts are called nomograms.',
    },
    {
      kind: 'definition',
      term: 'Nomogram',
      meaning: 'A chart made from many measurements that lets you see where one measurement lies among them.',
    },
    {
      kind: 'paragraph',
      words:
        'One size of loss is worth looking at closely: a tenth of the birth weight or more. How many babies reach it depends a good deal on how they were born.',
    },
    {
      kind: 'table',
      head: ['Time since birth', 'Born vaginally', 'Born by caesarean'],
      rows: [
        [
          '48 hours',
          'Almost 5 percent had lost a tenth or more[^newborn-weight-loss-2015]',
          'More than 10 percent had[^newborn-weight-loss-2015]',
        ],
        ['72 hours', 'We do not have this figure at hand', 'More than a quarter had[^newborn-weight-loss-2015]'],
      ],
    },
    {
      kind: 'keyPoint',
      words:
        'The same loss means different company after different births. Three days after a caesarean, more than one breastfed baby in four has lost a tenth of the birth weight.[^newborn-weight-loss-2015]',
    },
    {
      kind: 'paragraph',
      words:
        'Common is not the same as harmless, and this is important. The study tells you how often a loss like that happens. It does not say that every baby who has it is well. That is what the person with the scales is there to find out, by looking at your baby and at the feeding, and by weighing again.',
    },
    { kind: 'heading', level: 3, words: 'Questions for the person with the scales' },
    {
      kind: 'list',
      items: [
        'What percentage is it, and how many hours old is my baby?',
        'Where does that lie for a baby born the way mine was?',
        'Would you watch a whole feed with us?',
        'When do we weigh next, and what would make you want to act?',
      ],
    },
    { kind: 'heading', level: 2, words: 'While you are there: jaundice' },
    {
      kind: 'paragraph',
      words:
        'Over 80 percent of newborns have some jaundice. If bilirubin climbs very high, it can do lasting damage to the brain, and so every newborn is to be watched for it.[^aap-hyperbilirubinemia-2022] Ask at the same visit when and how this is checked. Being watched is routine, and it is no sign that anyone suspects trouble.',
    },
    {
      kind: 'definition',
      term: 'Bilirubin',
      meaning:
        'The substance whose level is followed in a newborn with jaundice. It is watched in all newborns, because very high levels can do lasting harm.[^aap-hyperbilirubinemia-2022]',
    },
    { kind: 'heading', level: 2, words: 'Later: what a growth chart is' },
    {
      kind: 'paragraph',
      words:
        'Weeks later you will meet another drawing, the growth chart. There are two well-known families of them, and they answer different questions.',
    },
    {
      kind: 'table',
      head: ['', 'WHO charts', 'CDC charts'],
      rows: [
        [
          'What kind of chart',
          'A standard: growth in the best conditions[^cdc-growth-charts-2010]',
          'A reference: how one given group of children grew[^cdc-growth-charts-2010]',
        ],
        [
          'Who was measured',
          'Healthy breastfed children from several countries, raised in good conditions[^who-growth-standards-2006]',
          'A given group of children[^cdc-growth-charts-2010]',
        ],
      ],
    },
    {
      kind: 'paragraph',
      words:
        'The WHO charts appeared in April 2006.[^cdc-growth-charts-2010] They have separate curves for boys and for girls from birth to 60 months, for weight, for length or height, for weight for length and for body mass index. Because they show how children grow when conditions are good, they can be used for children anywhere.[^who-growth-standards-2006]',
    },
    {
      kind: 'paragraph',
      words:
        'Because breastfed children set the pattern, a breastfed baby is being compared with children fed in the same way. That is worth knowing if anyone tells you that the chart ‘was not made for nursing babies’. For the WHO charts the opposite is true.[^who-growth-standards-2006]',
    },
    {
      kind: 'quote',
      words:
        'Twenty-fifth percentile sounded like a quarter of the marks. Then someone told me that it is simply a place in the queue. – *a sample parent*',
    },
    {
      kind: 'paragraph',
      words:
        'A percentile is a place in a line of a hundred children, sorted by size. Somebody stands in every place. Whether the line your own child draws over the months is a good one is something to read together with a person who knows your child, and not from one dot.',
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'Ask for your baby to be seen',
      items: [
        'if you are told of a weight loss and nobody has said when the next weighing is',
        'if you think your newborn may have jaundice and nobody has checked[^aap-hyperbilirubinemia-2022]',
        'if feeding hurts, feels wrong, or you simply have the sense that something is not right',
      ],
    },
    {
      kind: 'paragraph',
      words:
        'Scales tell you about weight. They do not tell you how hard you have worked, and they were never meant to.',
    },
  ],
}
