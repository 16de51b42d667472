import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'fever-in-young-babies',
  title: 'Fever: when is the number important, and when is it not?',
  standfirst:
    'In the first sixty days of life a temperature of 38.0\u00a0°C is a reason to be seen at once; in an older, generally healthy child the aim is comfort and not a normal reading.',
  inShort:
    'If your baby is under two months old, 38 degrees is a sign to get help now. In an older child, a fever is part of how the body fights. You treat it so that your child feels well, not to get a low number.',
  topics: ['crying-and-tummies', 'medicines'],
  authors: ['ada-sample'],
  hero: 'fever-in-young-babies',
  publishedDaysAgo: 6,
  body: [
    {
      kind: 'care',
      level: 'doctor',
      title: 'Get medical help now, day or night, if',
      items: [
        'your baby is 60 days old or younger and has a temperature of 38.0\u00a0°C or higher, even when they look well: there is a guideline for just this case[^aap-febrile-infants-2021]',
        'your baby is in the first days of life and seems ill in any way, or you cannot measure the temperature and think there is a fever',
      ],
    },
    {
      kind: 'paragraph',
      words:
        'We put this first, because you may be reading with a thermometer in the other hand. If this is your baby, close the page and call. The rest will still be here.',
    },
    {
      kind: 'care',
      level: 'emergency',
      title: 'Call your local emergency number',
      items: ['if you are worried for your baby’s life. Trust this worry and do not measure again first.'],
    },
    { kind: 'heading', level: 2, words: 'Two ages, two answers' },
    {
      kind: 'paragraph',
      words:
        'Parents are told that fever is nothing to fear, and that it is urgent. Both are said by careful people. They are not speaking about the same child.',
    },
    {
      kind: 'table',
      head: ['', 'The first 60 days', 'An older, generally healthy child'],
      rows: [
        [
          'What the number means',
          '38.0\u00a0°C or higher has a guideline of its own[^aap-febrile-infants-2021]',
          'A response that helps the body fight infection[^aap-fever-antipyretics-2011]',
        ],
        ['What you do', 'Get medical help at once', 'Look at the child; ask when you are unsure'],
        [
          'Aim of treatment',
          'A matter for the team that sees your baby',
          'Comfort, and not a normal temperature[^aap-fever-antipyretics-2011]',
        ],
      ],
    },
    { kind: 'heading', level: 2, words: 'The youngest babies' },
    {
      kind: 'paragraph',
      words:
        'In 2021 the American Academy of Pediatrics published a guideline for one narrow group: babies of 8 to 60 days, born at term, who look well and have a temperature of 38.0\u00a0°C or more. It holds 21 statements about what to do, and each carries a grade that says how good the evidence for it is.[^aap-febrile-infants-2021]',
    },
    {
      kind: 'paragraph',
      words: 'It does not treat these weeks as one. There are three separate pathways.[^aap-febrile-infants-2021]',
    },
    {
      kind: 'list',
      items: [
        '8 to 21 days[^aap-febrile-infants-2021]',
        '22 to 28 days[^aap-febrile-infants-2021]',
        '29 to 60 days[^aap-febrile-infants-2021]',
      ],
    },
    {
      kind: 'paragraph',
      words:
        'So if one baby is kept in hospital and another, a few weeks older, is sent home, that need not be carelessness. Age in days may be the reason. You can help by saying it in days: ‘She is 19 days old.’',
    },
    {
      kind: 'definition',
      term: 'Well-appearing',
      meaning:
        'The word the guideline uses for a baby who looks well to a trained eye. It is a judgement for someone in the same room as your baby. A page, or a parent at four in the morning, cannot be asked to make it alone.',
    },
    { kind: 'heading', level: 3, words: 'What about the first seven days?' },
    {
      kind: 'paragraph',
      words:
        'The guideline begins on day 8.[^aap-febrile-infants-2021] Please do not take its silence about younger babies for reassurance. If you think your newborn has a fever, call.',
    },
    { kind: 'heading', level: 2, words: 'Older babies and children' },
    {
      kind: 'paragraph',
      words:
        'For the child who has left these first weeks behind and is otherwise healthy, the picture is calmer. Fever is not an illness. It is a response of the body that helps in fighting an infection. There is no evidence that the fever as such makes an illness worse or does lasting harm to the brain.[^aap-fever-antipyretics-2011]',
    },
    {
      kind: 'keyPoint',
      words:
        'In a generally healthy older child you treat the discomfort. The number may stay where it is.[^aap-fever-antipyretics-2011]',
    },
    { kind: 'heading', level: 3, words: 'If you give a medicine' },
    {
      kind: 'paragraph',
      words:
        'The two usual choices are ibuprofen and acetaminophen, which is called paracetamol in Britain. In a generally healthy child they are about equally safe and about equally effective. Using both can lead to mistakes with the doses.[^aap-fever-antipyretics-2011]',
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Ask your clinician or pharmacist for the dose that fits your child’s age and weight. We give none here.',
        'Choose one of the two rather than both, and write down the time and the amount.[^aap-fever-antipyretics-2011]',
        'Tell the next person who looks after your child what was given, and when.',
        'Ask whether the child is more comfortable. That is the result to look for.[^aap-fever-antipyretics-2011]',
      ],
    },
    {
      kind: 'paragraph',
      words:
        'None of this is for a baby in the first sixty days. There the temperature that you measured is enough to call, and there is nothing to try first.',
    },
    {
      kind: 'quote',
      words:
        'I kept waking him to measure again. He was asleep. I was the one who needed settling. – *a sample parent*',
    },
    {
      kind: 'care',
      level: 'self',
      title: 'With an older child who is generally healthy you can',
      items: [
        'watch how your child is, rather than only what the thermometer says[^aap-fever-antipyretics-2011]',
        'give one medicine for comfort, in the dose you were advised[^aap-fever-antipyretics-2011]',
        'let a child who is comfortable rest',
      ],
    },
    { kind: 'heading', level: 2, words: 'What this page cannot do' },
    {
      kind: 'paragraph',
      words:
        'It cannot give you a list of every sign that a fever is something worse. The sources we could read in full do not hold such a list, and a list with holes in it would be worse than none. So the rule here is wide on purpose: when you are not sure how ill your child is, ask someone who can look. Nobody who works with children will think it foolish.',
    },
  ],
}
