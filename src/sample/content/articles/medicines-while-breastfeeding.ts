import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'medicines-while-breastfeeding',
  title: 'Can I take this while breastfeeding? Ibuprofen, sertraline and how to look things up',
  standfirst:
    'Few medicines are ruled out while you breastfeed; ibuprofen and sertraline are two that experts prefer, and a free database lets you check the others with your clinician.',
  inShort:
    'Not many drugs mean that you must stop breastfeeding. For pain, ibuprofen is a good choice. To treat depression, sertraline is one of the first picks. Do not stop a drug or stop feeding on your own: ask first.',
  topics: ['medicines'],
  authors: ['noor-sample', 'ines-sample'],
  hero: 'medicines-while-breastfeeding',
  publishedDaysAgo: 54,
  body: [
    {
      kind: 'paragraph',
      words:
        'The leaflet in the packet says to ask your doctor. The doctor is not there at midnight. The headache is. This page cannot replace your clinician, but it can show you how the question is usually answered, with two common medicines as examples.',
    },
    { kind: 'heading', level: 2, words: 'The starting point is kinder than the leaflet' },
    {
      kind: 'paragraph',
      words:
        'When the American Academy of Pediatrics reviewed how medicines pass into milk, it came to two conclusions worth keeping. There are few medicines that you cannot take while you breastfeed, or that have been tied to harm in a nursing baby. And it happens often that a mother is told to wean, or to go without treatment she needs, when there is no good reason for it.[^aap-drugs-breast-milk-2013]',
    },
    {
      kind: 'keyPoint',
      words:
        'Few is not none. The point is to ask about the one medicine in your hand, and not to guess in either direction.[^aap-drugs-breast-milk-2013]',
    },
    { kind: 'heading', level: 2, words: 'Example one: ibuprofen' },
    {
      kind: 'paragraph',
      words:
        'Among pain relievers, ibuprofen is one that is preferred for nursing mothers. Two things speak for it: hardly any reaches the milk, and the body is soon rid of it.[^lactmed-ibuprofen] Two early studies looked for it in milk and could not find it at all.[^lactmed-ibuprofen] There is a third point that is easy to grasp: babies are given ibuprofen directly, as a treatment, in doses far larger than what milk carries.[^lactmed-ibuprofen]',
    },
    {
      kind: 'paragraph',
      words:
        'None of this says that ibuprofen suits you. Your own health and the other medicines you take are questions for you and your pharmacist. It speaks only about the milk.',
    },
    { kind: 'heading', level: 2, words: 'Example two: sertraline' },
    {
      kind: 'paragraph',
      words:
        'Sertraline is a medicine for depression. Most expert reviewers count it among the antidepressants they prefer during breastfeeding. Little of it gets into milk. For a baby fed on nothing else, this comes to some 0.5 percent of what the mother takes, once weight is allowed for. As a rule none is found in the baby’s blood.[^lactmed-sertraline]',
    },
    {
      kind: 'paragraph',
      words:
        'There is a ‘but’, and it concerns babies who were born early. In rare cases a preterm baby might build up the medicine and show signs like those of withdrawal.[^lactmed-sertraline] If your baby was preterm, tell whoever prescribes it. That is no reason to stop on your own.',
    },
    {
      kind: 'table',
      head: ['', 'Ibuprofen', 'Sertraline'],
      rows: [
        ['How much gets into milk', 'Very little[^lactmed-ibuprofen]', 'Little[^lactmed-sertraline]'],
        [
          'How experts rate it in breastfeeding',
          'A preferred pain reliever[^lactmed-ibuprofen]',
          'Among the preferred antidepressants[^lactmed-sertraline]',
        ],
        [
          'Who should ask first',
          'Anyone with questions about their own health',
          'Above all parents of a preterm baby[^lactmed-sertraline]',
        ],
      ],
    },
    {
      kind: 'quote',
      words:
        'I had put off the tablets for weeks so that I could go on nursing. Nobody had told me that I could do both. – *a sample parent*',
    },
    { kind: 'heading', level: 2, words: 'How to look up the next one' },
    {
      kind: 'paragraph',
      words:
        'For current data on a single medicine, the American report sends its readers to [LactMed](https://www.ncbi.nlm.nih.gov/books/NBK501922/).[^aap-drugs-breast-milk-2013] It deals with medicines and with other chemicals that may come a nursing mother’s way. What stands in it is drawn from published research, and a panel reviews it.[^lactmed-database]',
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Look for the name of the substance, which stands in small print under the brand name on your packet.',
        'Read how much gets into milk, and how much was found in babies’ blood.[^lactmed-database]',
        'Read what effects have been seen in babies, and in how many.[^lactmed-database]',
        'See which other medicines the entry suggests, if it suggests any.[^lactmed-database]',
        'Take the page to your clinician or pharmacist and ask how it applies to you and your baby.',
      ],
    },
    { kind: 'heading', level: 3, words: 'How to read a percentage' },
    {
      kind: 'paragraph',
      words:
        'A line such as ‘0.5 percent, adjusted for weight’ compares two doses per kilogram. It sounds exact, and it is useful, but it is a calculation: it takes what was found in some mothers’ milk and supposes a baby who drinks nothing else. Your own figure may be higher or lower.',
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'Ask your clinician or pharmacist before you',
      items: [
        'stop a medicine you need, or stop breastfeeding to take one[^aap-drugs-breast-milk-2013]',
        'take something every day when your baby was born early[^lactmed-sertraline]',
        'use a herbal or milk-boosting product: these belong in the same conversation, and the report looked at them too[^aap-drugs-breast-milk-2013]',
      ],
    },
    {
      kind: 'care',
      level: 'emergency',
      title: 'Do not wait',
      items: [
        'If you think you might harm yourself or your baby, call your local emergency number now, or wake someone and let them call.',
        'If you are worried for your baby’s life, call your local emergency number now.',
      ],
    },
    { kind: 'heading', level: 2, words: 'What these sources cannot tell you' },
    {
      kind: 'paragraph',
      words:
        'LactMed describes a medicine. It does not know you. It cannot weigh an illness left untreated against a trace in the milk, and that weighing is the real decision. Please make it with someone who can ask you how you are.',
    },
  ],
}
