import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'first-peanut',
  title: 'When should my baby first eat peanut?',
  standfirst:
    'The American advice is as early as four to six months for babies with severe eczema or egg allergy, and along with other solid foods for babies with no eczema or food allergy.',
  inShort:
    'There is no need to keep peanut from a baby who eats solid foods. In a trial of babies at high risk, those who ate it had far less peanut allergy. If your child has eczema or an egg allergy, ask your doctor first. If not, peanut can come with other foods.',
  topics: ['feeding'],
  authors: ['ada-sample', 'rowan-sample'],
  hero: 'first-peanut',
  related: ['vitamin-d-and-iron', 'newborn-weight-and-growth-charts'],
  publishedDaysAgo: 74,
  body: [
    {
      kind: 'paragraph',
      words:
        'Few spoons are as frightening as the one with the first peanut on it. Perhaps you were told to wait, or your own mother was. Two trials have put the question to the test, and a panel of experts has turned the answer into advice.',
    },
    { kind: 'heading', level: 2, words: 'The trial with peanut' },
    {
      kind: 'paragraph',
      words:
        'The first is called LEAP. It took in 640 babies between 4 and just under 11 months old. All of them had severe eczema, an egg allergy or both, which is why they were thought likely to become allergic to peanut. Chance decided who would eat peanut and who would avoid it, and they were followed to the age of five.[^leap-peanut-2015]',
    },
    {
      kind: 'definition',
      term: 'Randomised trial',
      meaning:
        'A study in which chance, and not the parents or the doctors, decides who gets what. It is the fairest way to find out whether the difference at the end comes from the treatment.',
    },
    {
      kind: 'figure',
      picture: 'figure-peanut-trial',
      caption:
        'Babies with a negative skin test at entry: of every hundred, about fourteen who avoided peanut were allergic at five, and about two who ate it.',
    },
    {
      kind: 'table',
      head: ['Skin test at the start', 'Allergic at five: ate peanut', 'Allergic at five: avoided peanut'],
      rows: [
        ['Negative', '1.9 percent[^leap-peanut-2015]', '13.7 percent[^leap-peanut-2015]'],
        ['Mildly positive', '10.6 percent[^leap-peanut-2015]', '35.3 percent[^leap-peanut-2015]'],
      ],
    },
    {
      kind: 'paragraph',
      words:
        'Read the table across. In both rows the babies who ate peanut did better, by a wide margin. Now read it down: some children became allergic in every group. Eating peanut early made an allergy less likely. It was no guarantee.',
    },
    {
      kind: 'keyPoint',
      words:
        'Among high-risk babies in this trial, those who ate peanut were much less likely to be allergic to it at five than those who avoided it.[^leap-peanut-2015]',
    },
    { kind: 'heading', level: 2, words: 'What about babies who are not at high risk?' },
    {
      kind: 'paragraph',
      words:
        'A second trial, called EAT, asked about ordinary families. It enrolled 1,303 three-month-old babies who were fed only breast milk. Some were given allergenic foods early, the others at the standard time.[^eat-allergenic-foods-2016]',
    },
    {
      kind: 'paragraph',
      words:
        'The result is less tidy. Counting everyone as they had been assigned, 5.6 percent had a food allergy with the early start and 7.1 percent with the standard one. That difference may be chance. Among families who kept to the plan it was larger: 2.4 against 7.3 percent.[^eat-allergenic-foods-2016]',
    },
    { kind: 'heading', level: 3, words: 'Why the second pair of numbers needs care' },
    {
      kind: 'paragraph',
      words:
        'Families who manage to keep to a plan can differ from families who do not, in ways that have nothing to do with the food. So the comparison within the keen families is a hint and not a proof. This is why careful reports give both pairs of numbers.',
    },
    { kind: 'heading', level: 2, words: 'What the guideline says' },
    {
      kind: 'paragraph',
      words:
        'A panel set up by the US National Institute of Allergy and Infectious Diseases turned the evidence into three groups in 2017.',
    },
    {
      kind: 'table',
      head: ['Your baby has', 'Peanut-containing food'],
      rows: [
        ['Severe eczema, egg allergy or both', 'As early as four to six months[^niaid-peanut-2017]'],
        ['Mild to moderate eczema', 'At around six months is suggested[^niaid-peanut-2017]'],
        ['No eczema and no food allergy', 'Along with other solid foods[^niaid-peanut-2017]'],
      ],
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'See your clinician before the first taste if your baby has',
      items: [
        'severe eczema, egg allergy or both; in the trial such babies had a skin test before they started[^leap-peanut-2015]',
        'reacted to any food before',
        'eczema and you cannot tell how severe it is; let someone look at the skin with you',
      ],
    },
    {
      kind: 'care',
      level: 'emergency',
      title: 'If a reaction frightens you',
      items: [
        'Call your local emergency number if you are worried for your baby’s life. Do not wait to see whether it passes.',
      ],
    },
    { kind: 'heading', level: 2, words: 'Three questions parents bring' },
    {
      kind: 'list',
      items: [
        '**Should I avoid peanut while I am pregnant or nursing?** Current evidence gives mothers no reason to restrict their diet to prevent allergy.[^aap-atopic-disease-2019]',
        '**Does breastfeeding prevent food allergy?** For eczema, three to four months of nothing but breast milk lowers the rate in the first two years.[^aap-atopic-disease-2019] A large review of breastfeeding found no link with asthma or other allergic disorders.[^lancet-breastfeeding-2016]',
        '**In what form do I give it?** None of the sources for this page tells us, so please ask. Your clinic or a dietitian can show you a form that suits a baby’s mouth.',
      ],
    },
    {
      kind: 'quote',
      words: 'My hands shook more than hers did. She wanted to know whether there was more. – *a sample parent*',
    },
    {
      kind: 'paragraph',
      words:
        'If you waited because that was what you had been told, you did nothing wrong. You followed the best word you had. Now you have a newer one, and a good question to take along to your next appointment.',
    },
  ],
}
