import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'vitamin-d-and-iron',
  title: 'Vitamin D and iron: what does my baby need?',
  standfirst:
    'The American advice is at least 400 IU of vitamin D a day for every baby from soon after birth, while iron is a question to put to your clinician early, because lasting harm from a lack of it is possible.',
  inShort:
    'All babies need vitamin D each day, and that starts soon after birth. The dose in the US guide is at least 400 IU. This goes for breastfed babies too. A lack of iron can do harm to the brain, so ask your nurse or doctor how your child gets it.',
  topics: ['feeding'],
  authors: ['ada-sample'],
  hero: 'vitamin-d-and-iron',
  publishedDaysAgo: 87,
  body: [
    {
      kind: 'paragraph',
      words:
        'You may have been handed a small bottle with a dropper, or told about one, on a day when you could not have repeated your own telephone number. Here it is again, at your own pace: one vitamin with a clear instruction, and one mineral with a good reason to ask.',
    },
    { kind: 'heading', level: 2, words: 'Vitamin D: the clear one' },
    {
      kind: 'paragraph',
      words:
        'The American Academy of Pediatrics advises a daily 400 IU of vitamin D, or more, for all infants, beginning soon after birth. ‘All’ includes babies who are fed only breast milk.[^aap-vitamin-d-2008]',
    },
    {
      kind: 'definition',
      term: 'IU',
      meaning:
        'International units, the unit in which doses of vitamin D are given here. Look on the label of your drops for how many IU are in each dose.',
    },
    {
      kind: 'paragraph',
      words:
        'If an older relative or an older book tells you 200 IU, starting in the first two months, they are not making it up. That was the earlier advice, and this guideline replaced it.[^aap-vitamin-d-2008]',
    },
    {
      kind: 'table',
      head: ['', 'Earlier advice', 'Advice since 2008'],
      rows: [
        ['Amount a day', '200 IU[^aap-vitamin-d-2008]', 'At least 400 IU[^aap-vitamin-d-2008]'],
        ['Start', 'In the first two months[^aap-vitamin-d-2008]', 'Soon after birth[^aap-vitamin-d-2008]'],
      ],
    },
    { kind: 'heading', level: 3, words: 'Why it was raised' },
    {
      kind: 'paragraph',
      words:
        'When the guideline was written, doctors in the United States were still reporting babies with rickets. The cause was too little vitamin D together with too little sunlight.[^aap-vitamin-d-2008] The guideline is about preventing that. It is not a sign that something is wrong with your milk or with the way you feed.',
    },
    {
      kind: 'keyPoint',
      words:
        'At least 400 IU of vitamin D a day, for every baby, from soon after birth: that is the American advice.[^aap-vitamin-d-2008]',
    },
    {
      kind: 'paragraph',
      words:
        'Other countries may word their advice differently, and products differ in strength. Before the first dose, let somebody at the pharmacy or clinic show you what one dose looks like with the dropper you have in your hand. That takes a minute and settles the matter for months.',
    },
    { kind: 'heading', level: 2, words: 'Iron: the one to ask about' },
    {
      kind: 'paragraph',
      words:
        'With iron the stakes are plain. A lack of it in infancy can have lasting harmful effects on the development of the brain. This is true even when the lack has not gone so far as to cause anaemia.[^aap-iron-2010]',
    },
    {
      kind: 'definition',
      term: 'Iron deficiency without anaemia',
      meaning:
        'The body is short of iron, but anaemia has not followed. The American report says that this stage, too, can leave lasting effects.[^aap-iron-2010]',
    },
    {
      kind: 'paragraph',
      words:
        'We are not going to print a dose here. The report covers breastfed and formula-fed children, from birth to the age of three, and gives suitable intakes and ways to screen.[^aap-iron-2010] What fits your baby depends on which of those children you have in front of you. So this is a question for an appointment, and an easy one to bring.',
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Say how your baby is fed: breast milk, formula or both, and which solid foods by now.',
        'Say whether your baby was born early.',
        'Ask: ‘Where does the iron come from at this age, and is it enough?’',
        'Ask: ‘Will you screen for a lack of iron, and when?’',
      ],
    },
    {
      kind: 'quote',
      words:
        'I had a list of eleven worries, and iron was not on it. Now I am glad that somebody asked. – *a sample parent*',
    },
    {
      kind: 'care',
      level: 'self',
      title: 'At home you can',
      items: [
        'put the vitamin D drops beside something you do every day, so that a tired person remembers them',
        'read the label for the number of IU in a dose, and check it against 400[^aap-vitamin-d-2008]',
        'write down what your baby is fed on for a few days before the appointment',
      ],
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'Talk to your clinician',
      items: [
        'before you give iron of any kind; the report sets out suitable intakes, and your clinician can find the one for your child[^aap-iron-2010]',
        'if you have given more drops than you meant to, or are not sure',
        'if you have not started vitamin D yet; ask how to begin now',
      ],
    },
    { kind: 'heading', level: 2, words: 'And when solid foods come?' },
    {
      kind: 'paragraph',
      words:
        'The World Health Organization says that foods beside milk generally start at six months, and that some babies may benefit from an earlier start. Breastfeeding goes on alongside, up to two years or beyond.[^who-complementary-feeding-2023] That is a natural time to ask the iron question again, because what is on the menu has changed.',
    },
    { kind: 'heading', level: 2, words: 'How sure are we?' },
    {
      kind: 'paragraph',
      words:
        'Both pieces of advice come from expert groups. They are also from 2008 and 2010. Age does not make a guideline wrong, but it is a fair reason to ask your clinician whether anything newer applies where you live. If you have missed a week of drops, or never heard of them, you are in good company. Start the conversation today and leave the guilt out of it.',
    },
  ],
}
