import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'vaccines-around-a-new-baby',
  title: 'Vaccines while you breastfeed, and nirsevimab for your baby',
  standfirst:
    'With two exceptions, vaccines given to you do not affect the safety of breastfeeding, and American advisers recommend nirsevimab to prevent RSV disease in a baby’s first season.',
  inShort:
    'Most shots are fine while you nurse your baby. Two are not so simple: smallpox and yellow fever. Ask first if you are due to have one of them. Your baby may be offered nirsevimab to guard against RSV, a virus that puts many babies in hospital.',
  topics: ['vaccines', 'medicines'],
  authors: ['ada-sample', 'ines-sample'],
  hero: 'vaccines-around-a-new-baby',
  publishedDaysAgo: 104,
  body: [
    {
      kind: 'paragraph',
      words:
        'You are asked to roll up a sleeve while your baby sleeps on the other arm. Is it all right? And what is this new thing with the long name that they want to give the baby? Two questions, and both have short answers with a little small print.',
    },
    { kind: 'heading', level: 2, words: 'A vaccine for you' },
    {
      kind: 'paragraph',
      words:
        'The Centers for Disease Control and Prevention, the CDC, is the public health agency of the United States. It puts it simply. Breastfeeding stays as safe as before when you are vaccinated, with two exceptions: the vaccines against smallpox and yellow fever.[^cdc-vaccination-breastfeeding]',
    },
    {
      kind: 'keyPoint',
      words:
        'Only two vaccines need a second thought because you breastfeed: smallpox and yellow fever.[^cdc-vaccination-breastfeeding]',
    },
    {
      kind: 'table',
      head: ['Vaccine for the mother', 'What the CDC says'],
      rows: [
        ['Smallpox', 'Breastfeeding is a reason not to give it[^cdc-vaccination-breastfeeding]'],
        [
          'Yellow fever',
          'Avoid it as long as you breastfeed, unless you have to travel to a risk area and the journey cannot wait[^cdc-vaccination-breastfeeding]',
        ],
        ['The others', 'No effect on the safety of breastfeeding[^cdc-vaccination-breastfeeding]'],
      ],
    },
    {
      kind: 'paragraph',
      words:
        'Notice that the two exceptions are not alike. With smallpox the answer is no. With yellow fever it is a weighing: can the journey wait? If it cannot, somebody has to set one risk against another with you. This is a conversation for a travel clinic, and for the weeks before you book and not after.',
    },
    {
      kind: 'paragraph',
      words:
        'The American Academy of Pediatrics, too, took up vaccination in its report on medicines and milk. The same report found that mothers are often told, with no good reason, to stop nursing or to go without something they need.[^aap-drugs-breast-milk-2013] If somebody asks you to pause feeding for a vaccine, you may kindly ask why, and which one.',
    },
    { kind: 'heading', level: 3, words: 'A note on the date' },
    {
      kind: 'paragraph',
      words:
        'The page of the CDC that we could read carries no date, and new vaccines may have come since. If the name on your appointment is one you do not know, ask whether it belongs with ‘the others’.',
    },
    { kind: 'heading', level: 2, words: 'Nirsevimab for your baby' },
    {
      kind: 'paragraph',
      words:
        'RSV is a virus. It is the leading cause of hospital stays among babies in the United States.[^acip-nirsevimab-2023] Nirsevimab is given to prevent the disease it causes. In August 2023 the committee that advises the CDC on vaccination recommended it for two groups.[^acip-nirsevimab-2023]',
    },
    {
      kind: 'list',
      items: [
        'babies under eight months who are born during their first RSV season or are entering it[^acip-nirsevimab-2023]',
        'children of 8 to 19 months who are at raised risk of severe RSV and are entering their second season[^acip-nirsevimab-2023]',
      ],
    },
    {
      kind: 'definition',
      term: 'RSV season',
      meaning: 'The part of the year in which RSV is going round. Ask when it is where you live.',
    },
    {
      kind: 'paragraph',
      words:
        'The words ‘born during or entering’ are there for a reason. A baby born in the middle of the season and one who is five months old when it starts are both meant, although they come to it at different ages. What counts is the age at which your child meets the season.',
    },
    {
      kind: 'quote',
      words:
        'I had learned the names of all the vaccines, and then there was a new one. I asked her to spell it for me. – *a sample parent*',
    },
    { kind: 'heading', level: 2, words: 'Your baby’s own routine vaccines' },
    {
      kind: 'paragraph',
      words:
        'There is one more link that few parents hear about. The American guidance on safe sleep names routine vaccination among the things that lower the risk of deaths during sleep, together with feeding human milk and offering a dummy.[^aap-safe-sleep-2022] It is a small line in a long document. It is also a kind answer to anyone who fears that vaccines and sleep do not go together.',
    },
    { kind: 'heading', level: 2, words: 'Before the appointment' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Write down the name of each vaccine planned for you and each planned for your baby.',
        'Say that you are breastfeeding. It will rarely change the plan,[^cdc-vaccination-breastfeeding] but the person with the needle ought to know.',
        'Say if you are travelling, and where to.',
        'Ask when the RSV season starts where you live, and whether your baby falls into one of the two groups.',
        'Ask what to expect in the days afterwards, and whom to call.',
      ],
    },
    {
      kind: 'care',
      level: 'self',
      title: 'You can simply go',
      items: [
        'to an appointment for a vaccine other than smallpox or yellow fever, and feed your baby before or after it as suits you both[^cdc-vaccination-breastfeeding]',
      ],
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'Ask first if',
      items: [
        'you are to have a smallpox or a yellow fever vaccine[^cdc-vaccination-breastfeeding]',
        'you are breastfeeding and must travel to an area with yellow fever[^cdc-vaccination-breastfeeding]',
        'your child is over eight months old and you have been told of a raised risk from RSV[^acip-nirsevimab-2023]',
      ],
    },
    { kind: 'heading', level: 2, words: 'What may differ where you live' },
    {
      kind: 'paragraph',
      words:
        'Both main sources here are American, and the recommendation on nirsevimab was made for one country at one time. Other countries decide for themselves, and recommendations are revised. This page tells you what was recommended and lets you ask the right question at home: ‘Is it offered here, for a baby of this age, and when?’',
    },
  ],
}
