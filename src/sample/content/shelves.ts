import type { SampleCorrection, SampleReview, SampleSeries } from './types'

/** Read one after the other. */
export const series: SampleSeries[] = [
  {
    slug: 'what-gets-into-milk',
    title: 'What gets into milk',
    summary: 'How milk is made, how to look up the thing in your hand, and two drinks that everybody asks about.',
    introduction: [
      'Four articles that were written apart and read well together. Take them in order if you like to know why before you know what, or go straight to the one you need tonight.',
    ],
    articles: [
      'how-milk-is-made',
      'medicines-while-breastfeeding',
      'caffeine-and-breastfeeding',
      'alcohol-and-breastfeeding',
    ],
    topic: 'medicines',
  },
]

/** Invented sign-offs by invented people, so that credits can be seen at work; they bind the text as it is loaded. */
export const reviews: SampleReview[] = [
  { article: 'alcohol-and-breastfeeding', reviewer: 'ines-sample', daysAgo: 31 },
  { article: 'mmr-and-autism', reviewer: 'rowan-sample', daysAgo: 27 },
  { article: 'first-peanut', reviewer: 'noor-sample', daysAgo: 16 },
  { article: 'newborn-weight-and-growth-charts', reviewer: 'noor-sample', daysAgo: 9 },
]

/** Loaded with a slip in it and then put right, so that a correction can be seen at work. */
export const correction: SampleCorrection = {
  article: 'vitamin-d-and-iron',
  right: 'They are also from 2008 and 2010.',
  wrong: 'They are also from 2008 and 2012.',
  wasWrong: 'We said that the report on iron is from 2012.',
  isRight: 'It is from 2010, as its record in the list of sources says. This slip was made up to show a correction.',
  note: 'The year of the report on iron was wrong.',
}
