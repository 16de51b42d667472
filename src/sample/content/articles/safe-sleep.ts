import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'safe-sleep',
  title: 'Safe sleep: the few things that matter most',
  standfirst:
    'Put your baby to sleep on the back, on a firm and flat surface of their own, in your room, with nothing soft around them and without getting too warm.',
  inShort:
    'Lay your baby on the back to sleep, each time. Use a firm, flat bed with no soft things in it. Keep the cot in your room, but do not share your bed. Take care that your baby does not get too hot.',
  topics: ['sleep'],
  authors: ['ada-sample'],
  hero: 'safe-sleep',
  related: ['sleep-training', 'reflux-in-babies'],
  publishedDaysAgo: 23,
  body: [
    {
      kind: 'paragraph',
      words:
        'There is no gentle way to begin this page, so we will be brief about it. In the United States about 3,500 babies die each year of causes that have to do with sleep.[^aap-safe-sleep-2022] The rest of this page is about what you can do, and most of it costs nothing.',
    },
    { kind: 'heading', level: 2, words: 'The place' },
    {
      kind: 'paragraph',
      words: 'The advice below comes from the American Academy of Pediatrics, which brought it up to date in 2022.',
    },
    {
      kind: 'list',
      items: [
        '**On the back.** Put your baby down to sleep on their back.[^aap-safe-sleep-2022]',
        '**On something firm that does not slope.** A surface that is inclined is not advised.[^aap-safe-sleep-2022]',
        '**With nothing soft.** Soft bedding should be avoided.[^aap-safe-sleep-2022]',
        '**In your room, but not in your bed.** The advice is to share a room and not to share a bed.[^aap-safe-sleep-2022]',
        '**Not too warm.** Overheating is to be avoided as well.[^aap-safe-sleep-2022]',
      ],
    },
    {
      kind: 'keyPoint',
      words:
        'Back, firm, flat, clear, close by, not too warm. If you remember these six on a bad night, you remember the heart of the advice.[^aap-safe-sleep-2022]',
    },
    { kind: 'heading', level: 3, words: 'But my baby brings up milk' },
    {
      kind: 'paragraph',
      words:
        'This worry makes some parents lay a baby on the side or prop up a mattress. The British health service, the NHS, is clear about it: reflux changes nothing about sleeping flat on the back, and the head end of the cot is to stay down.[^nhs-reflux-in-babies]',
    },
    {
      kind: 'video',
      title: 'Making up a cot, step by step (sample placeholder)',
      url: 'https://video.example.org/sample',
      provider: 'video.example.org',
      picture: 'video-poster',
      words:
        'This is a sample placeholder. There is no film behind it. It shows how a video waits behind a button, so that nothing is loaded from another site before you ask for it.',
    },
    { kind: 'heading', level: 2, words: 'Three things that go along with lower risk' },
    {
      kind: 'paragraph',
      words:
        'The same guidance lists some things that lower the risk and have nothing to do with the cot: feeding human milk, keeping up with routine vaccinations, and offering a dummy.[^aap-safe-sleep-2022]',
    },
    {
      kind: 'paragraph',
      words:
        'For breastfeeding we can say a little more. An analysis that pooled 18 studies found that, after adjustment, the odds of sudden infant death syndrome, or SIDS, were about half as high where there had been any breastfeeding. For exclusive breastfeeding the link was stronger.[^breastfeeding-sids-meta-2011]',
    },
    {
      kind: 'definition',
      term: 'Case-control study',
      meaning:
        'Researchers start with families to whom something has happened, find similar families to whom it has not, and compare how they lived. Such a study can show that two things go together. It is less good at showing that one causes the other.',
    },
    {
      kind: 'paragraph',
      words:
        'All 18 were case-control studies.[^breastfeeding-sids-meta-2011] So the sentence to take home is ‘breastfeeding goes with a lower risk’. If you do not breastfeed, please do not read a sentence of blame into this. Every other item on this page is still open to you, tonight.',
    },
    { kind: 'heading', level: 2, words: 'When the night does not follow the plan' },
    {
      kind: 'paragraph',
      words:
        'You know the advice. Then it is four o’clock, the feed is taking an hour, and your eyes are closing. Guidance is written for the night as it should be. It helps to think beforehand about the night as it is.',
    },
    {
      kind: 'quote',
      words: 'Nobody asked me whether I might fall asleep. They asked me where the cot was. – *a sample parent*',
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Before the evening, put the cot where you can reach it without getting up.',
        'Agree with whoever shares your home that they may take the baby when you are about to nod off.',
        'If no one else is there, set an alarm for the time you expect the feed to end.',
        'If it goes wrong often, say so aloud to your nurse or doctor. They can only help with the night you really have.',
      ],
    },
    {
      kind: 'paragraph',
      words:
        'These four are practical ideas of our own. No study that we cite has tested them, and they do not replace any of the advice above.',
    },
    {
      kind: 'care',
      level: 'self',
      title: 'Tonight you can',
      items: [
        'take soft things out of the cot[^aap-safe-sleep-2022]',
        'check that the surface is firm and does not slope[^aap-safe-sleep-2022]',
        'tell everybody who puts your baby down, grandparents too: on the back, every time[^aap-safe-sleep-2022]',
      ],
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'Talk to your clinician if',
      items: [
        'someone has told you to let your baby sleep in another position or on a slope',
        'you are so worn out that you fall asleep with the baby in your arms',
        'your baby was born early or has an illness, and you would like advice that fits',
      ],
    },
    {
      kind: 'care',
      level: 'emergency',
      title: 'Now',
      items: ['If you are worried for your baby’s life, call your local emergency number at once.'],
    },
    { kind: 'heading', level: 2, words: 'What this advice can promise' },
    {
      kind: 'paragraph',
      words:
        'It can lower a risk. It cannot bring it to nothing, and it was never a test of love. If you have lost a baby and find yourself here, looking for what you did wrong: a list like this cannot answer that, and it was not written to. Please let someone sit with you.',
    },
  ],
}
