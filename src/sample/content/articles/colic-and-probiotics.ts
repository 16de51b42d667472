import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'colic-and-probiotics',
  title: 'Colic: how much crying is usual, and do probiotics help?',
  standfirst:
    'Babies fuss or cry for about two hours a day in the first six weeks and far less by three months, and one probiotic shortened the crying by some 25 minutes a day in small trials.',
  inShort:
    'All the crying may make you feel that you do it wrong. You do not. Most colic is gone by three months of age. One kind of probiotic cut the time by a bit in small trials. If you need a break, put your baby down in a safe place and call a friend.',
  topics: ['crying-and-tummies'],
  authors: ['ada-sample', 'rowan-sample'],
  hero: 'colic-and-probiotics',
  related: ['reflux-in-babies', 'sleep-training'],
  publishedDaysAgo: 41,
  body: [
    {
      kind: 'paragraph',
      words:
        'It is the hour when the soup goes cold. You have fed, changed, walked, rocked and sung, and the crying goes on. Two questions come up between the kitchen and the hall: is this normal, and is there anything to be done?',
    },
    { kind: 'heading', level: 2, words: 'How much is usual' },
    {
      kind: 'paragraph',
      words:
        'Researchers have asked parents to write down, in diaries, when their babies fussed and cried. One review put together 28 such studies with 8,690 babies.[^crying-colic-meta-2017]',
    },
    {
      kind: 'table',
      head: ['Age', 'Fussing and crying in a day'],
      rows: [
        ['First six weeks', 'About 117 to 133 minutes[^crying-colic-meta-2017]'],
        ['10 to 12 weeks', 'About 68 minutes[^crying-colic-meta-2017]'],
      ],
    },
    {
      kind: 'paragraph',
      words:
        'So about two hours a day is what the average young baby does. Averages hide a lot: yours may do half of that or well beyond it. The same review looked for the famous peak at six weeks and found no peak that holds for all babies.[^crying-colic-meta-2017] If yours has not read the book, that is why.',
    },
    {
      kind: 'figure',
      picture: 'figure-crying',
      caption:
        'Daily fussing and crying by age: the tall column is the first six weeks, the short one 10 to 12 weeks. The line shows a fall, not any one baby.',
    },
    { kind: 'heading', level: 3, words: 'And how often it is colic' },
    {
      kind: 'paragraph',
      words:
        'In the first six weeks, 17 to 25 percent of babies in the review had colic. At 8 to 9 weeks it was 11 percent, and at 10 to 12 weeks 0.6 percent.[^crying-colic-meta-2017] A second review says the same in words: colic usually goes away by three months, and its cause is unclear.[^cochrane-colic-diet-2018]',
    },
    {
      kind: 'keyPoint',
      words:
        'Colic is common early on and rare by 10 to 12 weeks.[^crying-colic-meta-2017] You may not find its cause, because nobody yet knows what it is.[^cochrane-colic-diet-2018]',
    },
    { kind: 'heading', level: 2, words: 'Do probiotics help?' },
    {
      kind: 'paragraph',
      words:
        'One has been tested with some care: Lactobacillus reuteri. An analysis pooled the data of 345 babies with colic, baby by baby, from four trials. The trials were double-blind and compared the probiotic with a placebo.[^reuteri-colic-2018]',
    },
    {
      kind: 'definition',
      term: 'Double-blind',
      meaning:
        'Neither the parents nor the researchers know, until the end, who gets the real drops and who gets the placebo. This keeps hope out of the measurements.',
    },
    {
      kind: 'list',
      items: [
        'By day 21 the daily crying and fussing was about 25 minutes shorter with the probiotic than with placebo.[^reuteri-colic-2018]',
        'The true difference could lie anywhere from about 3.5 to about 47 minutes.[^reuteri-colic-2018]',
        'Treatment was counted as a success almost twice as often with the probiotic.[^reuteri-colic-2018]',
      ],
    },
    {
      kind: 'paragraph',
      words:
        'Twenty-five minutes is worth having, and it is not a cure. And that range, from three and a half minutes to three quarters of an hour, is honest about how much four trials can tell. It concerns one kind of probiotic. It says nothing for the others on the shelf beside it.',
    },
    { kind: 'heading', level: 2, words: 'What about my diet, or another formula?' },
    {
      kind: 'paragraph',
      words:
        'Here the evidence is weaker. A Cochrane review looked for trials of changes in diet and found 15, with 1,121 babies between 2 and 16 weeks old. Every one of them was small and at high risk of bias.[^cochrane-colic-diet-2018] This does not prove that diets do nothing. It means that nobody can promise you they do something. Before you give up half of what you eat, ask your clinician whether it is worth it, and for how long.',
    },
    { kind: 'heading', level: 2, words: 'Keeping a diary' },
    {
      kind: 'paragraph',
      words:
        'The best numbers on this page came from parents with pencils. A diary of your own can show you that today was shorter than last Tuesday, which is hard to feel at the time. It also gives your clinician something to look at. A notebook from the kitchen drawer will do, with [a pencil on a string](https://shop.example.org/pencil?partner=night-feed) that nobody can walk off with.',
    },
    {
      kind: 'product',
      name: 'Sample feeding notebook',
      url: 'https://shop.example.org/notebook?partner=night-feed',
      words:
        'A ruled notebook with a column for each hour of the day. It is invented for this sample, and it will not make your baby cry less.',
      disclosure:
        'This is a paid link: The Night Feed would get a small share of the price if you bought something. The product and the shop are samples and do not exist.',
      paid: true,
    },
    {
      kind: 'quote',
      words:
        'The drops may have helped. What helped most was the neighbour who took him for an hour and did not mind the noise. – *a sample parent*',
    },
    {
      kind: 'care',
      level: 'self',
      title: 'When you cannot listen any longer',
      items: [
        'put your baby on their back in the cot, with nothing soft around them,[^aap-safe-sleep-2022] and take some breaths in the next room',
        'call someone and say: I need a break now',
        'hand the baby over as soon as another adult is there',
      ],
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'Talk to your clinician',
      items: [
        'before you start drops, a diet or a change of formula',
        'if your baby’s crying is new, or different from what you know',
        'if you are afraid of what you might do; people will help you, and will be glad you spoke',
      ],
    },
    {
      kind: 'care',
      level: 'emergency',
      title: 'Call your local emergency number',
      items: ['if you are worried for your baby’s life'],
    },
    {
      kind: 'paragraph',
      words:
        'There will be an evening when the soup is warm. The figures say that it is likely to be some weeks away rather than many months. Until then, a crying baby in the arms of a tired adult is nobody’s failure.',
    },
  ],
}
