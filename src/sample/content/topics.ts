import type { SampleTopic } from './types'

export const topics: SampleTopic[] = [
  {
    slug: 'feeding',
    title: 'Feeding',
    summary: 'Milk, first foods, vitamins and the scales: what is known, and what you can ask.',
  },
  {
    slug: 'sleep',
    title: 'Sleep',
    summary: 'The safe place to sleep, and what trials say about teaching a baby to do it.',
  },
  {
    slug: 'medicines',
    title: 'Medicines and milk',
    summary: 'What passes into milk, how much of it, and how to look up the thing in your hand.',
  },
  {
    slug: 'vaccines',
    title: 'Vaccines',
    summary: 'For you and for your baby, with the numbers laid out and the old fears taken seriously.',
  },
  {
    slug: 'crying-and-tummies',
    title: 'Crying, tummies and fever',
    summary: 'The long evenings, the wet shoulders, and the one temperature you should act on at once.',
  },
]
