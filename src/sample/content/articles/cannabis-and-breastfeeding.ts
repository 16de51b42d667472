import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'cannabis-and-breastfeeding',
  title: 'Cannabis and breastfeeding: why the advice is no',
  standfirst:
    'THC from cannabis gets into milk and can stay for days or weeks, and because nobody can yet say what that does to a baby, the advice is not to use it.',
  inShort:
    'The drug in cannabis, THC, gets into breast milk. It can be found there for days, and at times for weeks. No one knows yet what that does to a child. So the advice is not to use it. If you do use it, ask for help; you will not be the first.',
  topics: ['medicines'],
  authors: ['noor-sample'],
  hero: 'cannabis-and-breastfeeding',
  publishedDaysAgo: 118,
  body: [
    {
      kind: 'paragraph',
      words:
        'This page is not here to scold. People use cannabis for sleep, for nerves, for pain, or because it is legal where they live and nobody has told them why it should matter. If you are feeding a baby, you deserve the facts as they stand, including the large gap in the middle of them.',
    },
    { kind: 'heading', level: 2, words: 'What has been measured' },
    {
      kind: 'paragraph',
      words:
        'The main active substance of cannabis is called THC. It passes into milk in small amounts.[^lactmed-cannabis] The amount is not the part that troubles people most. The time is.',
    },
    {
      kind: 'paragraph',
      words:
        'In one study, fifty breastfeeding women who used marijuana gave 54 samples of milk. THC was found in 34 of them, which is 63 percent, and up to about six days after the last use that the woman reported. The median level was 9.47 nanograms in a millilitre, and the more time had passed, the lower it was.[^cannabinoids-milk-2018]',
    },
    {
      kind: 'definition',
      term: 'Median',
      meaning: 'The middle value when all results are put in order. Half of the samples lie above it and half below.',
    },
    {
      kind: 'paragraph',
      words:
        'Other studies have followed the milk for different lengths of time. In the shortest it was there for six days, in the longest for over six weeks.[^lactmed-cannabis] If you have read that you only need to wait a few hours, that is hard to square with these findings.',
    },
    {
      kind: 'keyPoint',
      words:
        'Waiting a few hours, as people do after a glass of wine, does not fit what is known about THC: it has been found in milk for six days to more than six weeks.[^lactmed-cannabis]',
    },
    { kind: 'heading', level: 2, words: 'What has not been measured' },
    {
      kind: 'paragraph',
      words:
        'A level in milk is not an effect on a child. To know about effects you would have to follow many children for years, some exposed and some not, who are alike in other ways. Such long-term data are too few to judge the risk.[^lactmed-cannabis]',
    },
    {
      kind: 'paragraph',
      words:
        'It would be dishonest to turn that gap into a horror story. It would be just as dishonest to turn it into an all-clear. ‘We do not know’ is a real answer, and the groups that write guidelines have had to decide what to advise meanwhile.',
    },
    { kind: 'heading', level: 2, words: 'What the guidelines say' },
    {
      kind: 'table',
      head: ['Who', 'What they advise'],
      rows: [
        [
          'American Academy of Pediatrics, 2018',
          'Do not use marijuana while pregnant or breastfeeding[^aap-marijuana-2018]',
        ],
        [
          'Professional guidelines in general, as summed up by LactMed',
          'Nursing mothers are advised not to use cannabis[^lactmed-cannabis]',
        ],
        [
          'Academy of Breastfeeding Medicine, 2023',
          'A protocol for substance use and substance use disorder that covers cannabis; each mother needs a care plan of her own and support that continues after birth[^abm-21-substance-use-2023]',
        ],
      ],
    },
    {
      kind: 'paragraph',
      words:
        'In pregnancy there is a further reason for care: cannabinoids, the family of substances THC belongs to, can cross the placenta. Doctors worry about what this may mean for the pregnancy, and for the child in later years.[^aap-marijuana-2018]',
    },
    { kind: 'heading', level: 2, words: 'If you use it now' },
    {
      kind: 'paragraph',
      words:
        'You are not a rare case. When pregnant women in the United States were asked in a survey in 2016, 4.9 percent said they had used it in the past month.[^aap-marijuana-2018] Clinicians have had this conversation before.',
    },
    {
      kind: 'quote',
      words:
        'I was more afraid of being judged than of the answer. In the end the talk took ten minutes. – *a sample parent*',
    },
    { kind: 'paragraph', words: 'It may help to bring the conversation down to things you can answer:' },
    {
      kind: 'list',
      items: [
        'What do I use it for: sleep, worry, pain, habit?',
        'Is there another treatment for that which goes well with breastfeeding?',
        'How often do I use it, and when was the last time?',
        'What would make stopping easier, and who can help with it?',
      ],
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'Talk to your midwife, nurse or doctor',
      items: [
        'before you decide about feeding because of cannabis, so that you do not have to weigh it alone',
        'if you use it to treat something: few medicines are ruled out during breastfeeding, so there may well be one you can take[^aap-drugs-breast-milk-2013]',
        'if stopping is hard: the Academy of Breastfeeding Medicine in general advises breastfeeding when use without a prescription has ended by the birth, and wants support to go on afterwards[^abm-21-substance-use-2023]',
      ],
    },
    { kind: 'heading', level: 2, words: 'Questions we cannot answer' },
    {
      kind: 'paragraph',
      words:
        'Is a little, rarely, safe? Does it matter how you take it? Is one kind better than another? We looked for these answers in the sources for this page and did not find them. When better studies appear, this page will change, and the change will be written down below it.',
    },
  ],
}
