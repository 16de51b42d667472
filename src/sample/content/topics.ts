import type { SampleTopic } from './types'

export const topics: SampleTopic[] = [
  {
    slug: 'feeding',
    title: 'Feeding',
    summary: 'Milk, first foods, vitamins and the scales: what is known, and what you can ask.',
    introduction: [
      'Most questions about feeding begin with a number: grams, minutes, feeds in a day. Here you find where such numbers come from and what they can tell you. How milk is made comes first, because the rest is easier to follow once you know it.',
      'If something worries you tonight, the cards in each article say when to ask for help.',
    ],
    startHere: ['how-milk-is-made', 'newborn-weight-and-growth-charts', 'first-peanut'],
  },
  {
    slug: 'sleep',
    title: 'Sleep',
    summary: 'The safe place to sleep, and what trials say about teaching a baby to do it.',
    introduction: [
      'Two questions come up every night: where a baby sleeps safely, and whether sleep can be taught. They are different questions, and the first one comes first.',
    ],
    startHere: ['safe-sleep'],
  },
  {
    slug: 'medicines',
    title: 'Medicines and milk',
    summary: 'What passes into milk, how much of it, and how to look up the thing in your hand.',
    introduction: [
      'You are holding a packet, or a cup, and want to know what it means for your milk. Begin with how to look things up. Then you can do it yourself for whatever is in your hand, also for what we have not written about.',
    ],
    startHere: ['medicines-while-breastfeeding', 'caffeine-and-breastfeeding'],
  },
  {
    slug: 'vaccines',
    title: 'Vaccines',
    summary: 'For you and for your baby, with the numbers laid out and the old fears taken seriously.',
    introduction: [
      'Here you find the numbers, where they come from, and what was once claimed and taken back. You may ask as many questions as you like; nobody here will sigh.',
    ],
    startHere: ['vaccines-around-a-new-baby', 'mmr-and-autism'],
  },
  {
    slug: 'crying-and-tummies',
    title: 'Crying, tummies and fever',
    summary: 'The long evenings, the wet shoulders, and the one temperature you should act on at once.',
    introduction: [
      'Start with fever: in the first sixty days of life it is a reason to be seen at once. The rest can be read sitting down, if anybody lets you; there, too, the cards say when to see a doctor and when to call for help.',
    ],
    startHere: ['fever-in-young-babies', 'colic-and-probiotics'],
  },
]
