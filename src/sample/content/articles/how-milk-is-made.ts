import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'how-milk-is-made',
  title: 'How milk is made, and what gets into it',
  standfirst:
    'Your breasts learn to make milk in pregnancy and hormones open the tap; how much of a drink or a medicine follows depends on which one it is.',
  inShort:
    'Your body learns to make milk while you are pregnant. Then your hormones shift, and the milk starts to flow. Milk is not the same all day long. Some things pass into it with ease, and some hardly pass at all. So check the one thing you take.',
  topics: ['feeding', 'medicines'],
  authors: ['ada-sample', 'ines-sample'],
  hero: 'how-milk-is-made',
  publishedDaysAgo: 163,
  body: [
    {
      kind: 'paragraph',
      words:
        'It is three in the morning. You are holding a small person who seems to be made of hunger, and a question turns up: what is in this milk, and what did I put there? Here is what research can answer, and where it goes quiet.',
    },
    { kind: 'heading', level: 2, words: 'First getting ready, then starting' },
    {
      kind: 'paragraph',
      words:
        'Milk-making begins in two steps. In pregnancy, cells in the breast gain the ability to make milk, and then they wait. In the second step milk comes in plenty. The signal is a fall in one hormone, progesterone. Three more have to be present for it to work: prolactin, insulin and cortisol.[^initiation-of-lactation-2007]',
    },
    {
      kind: 'definition',
      term: 'Progesterone',
      meaning:
        'A hormone. When its level falls, the second step of milk-making is set off and plenty of milk follows.[^initiation-of-lactation-2007]',
    },
    {
      kind: 'figure',
      picture: 'figure-milk-stages',
      caption:
        'The two steps, read from left to right: breast cells gain the ability to make milk, progesterone falls, and milk comes in plenty. Not to scale.',
    },
    {
      kind: 'paragraph',
      words:
        'That is a story about signals, and effort does not appear in it. If your milk seems slow to start, please tell your midwife, nurse or doctor early. It is a question worth asking, and it is not a mark against you.',
    },
    { kind: 'heading', level: 2, words: 'Milk is not one recipe' },
    {
      kind: 'paragraph',
      words:
        'We talk about breast milk as if it were one drink. It is more like a kitchen that never closes. The make-up of milk shifts from the first milk, colostrum, to the milk of late lactation. It shifts within a feed and over the day. It differs with the length of the pregnancy, and from one mother to the next.[^human-milk-composition-2013]',
    },
    { kind: 'heading', level: 3, words: 'Sugars that feed helpful bacteria' },
    {
      kind: 'paragraph',
      words:
        'One family of sugars, the human milk oligosaccharides, is abundant in milk. Some of them end up as food for the gut bacteria a baby does well to have. They can also act as decoys, so that germs hold on to the sugar and not to the wall of the gut.[^hmo-sugar-mama-2012]',
    },
    { kind: 'heading', level: 3, words: 'Cells that answer an infection' },
    {
      kind: 'paragraph',
      words:
        'There are white blood cells in milk too. In one study the share of them among the cells of colostrum ran from 13 to 70 percent. In healthy pairs the share dropped to 2 percent or less within the first one to two weeks. When mother or baby had an infection it rose again, in some samples to 94 percent.[^leukocyte-response-2013] These are counts of cells. Taken alone they do not tell you whether a baby gets well any sooner.',
    },
    { kind: 'heading', level: 2, words: 'How much, and how often' },
    {
      kind: 'paragraph',
      words:
        'In another study, 71 mothers of babies aged one to six months, fed on nothing but breast milk, were followed for about a day each.[^breastfeeding-volume-frequency-2006]',
    },
    {
      kind: 'table',
      head: ['What was measured', 'What was found'],
      rows: [
        ['Feeds in 24 hours, each breast counted', '11 on average, from 6 to 18[^breastfeeding-volume-frequency-2006]'],
        ['Size of an average feed', 'About 76 grams[^breastfeeding-volume-frequency-2006]'],
        ['Share of the milk in the breast that a feed took', 'About two thirds[^breastfeeding-volume-frequency-2006]'],
        [
          'Average fat in the milk',
          'About 41 grams in a litre, however often the baby fed[^breastfeeding-volume-frequency-2006]',
        ],
      ],
    },
    {
      kind: 'keyPoint',
      words:
        'Six feeds or eighteen: babies in the same study did both. A number on its own says little about how feeding is going.[^breastfeeding-volume-frequency-2006]',
    },
    { kind: 'heading', level: 2, words: 'What gets in from you' },
    {
      kind: 'paragraph',
      words: 'There is no single rule for what passes into milk. Set five things side by side and you can see why.',
    },
    {
      kind: 'table',
      head: ['What you take', 'What happens in milk'],
      rows: [
        ['Caffeine', 'Passes quickly and is usually highest after about an hour[^lactmed-caffeine]'],
        ['Alcohol', 'Reaches a level close to the one in your blood[^alcohol-breastfeeding-2014]'],
        ['Ibuprofen', 'Very little passes[^lactmed-ibuprofen]'],
        ['Sertraline', 'Little passes, and it is usually not found in the baby’s blood[^lactmed-sertraline]'],
        [
          'THC, from cannabis',
          'Small amounts, but still found after six days, in some studies after more than six weeks[^lactmed-cannabis]',
        ],
      ],
    },
    {
      kind: 'paragraph',
      words:
        'Amount is only half the question. What a baby does with it is the other half. Newborn and preterm babies clear caffeine very slowly, for example, so the same cup weighs more for them.[^lactmed-caffeine] This is why a list of ‘safe’ and ‘unsafe’ things is less help than a record that treats one substance at a time. LactMed is such a record: it gives levels in milk and in the baby’s blood, and possible effects on the baby.[^lactmed-database]',
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'Ask your own clinician or pharmacist',
      items: [
        'about a medicine you take or are about to start, with its name and dose at hand',
        'if someone has told you to stop feeding because of a medicine: an American Academy of Pediatrics report says mothers often hear this without good reason[^aap-drugs-breast-milk-2013]',
        'if feeding or your baby’s weight worries you, whatever the reason',
      ],
    },
    { kind: 'heading', level: 2, words: 'What we still do not know' },
    {
      kind: 'paragraph',
      words:
        'Much of this is measurement: how many cells, how many grams. Knowing that milk changes does not yet tell us what each change does for a baby. Some parts of milk, such as a protein called lactoferrin, are being studied as treatments, which is a different thing from being proven.[^human-milk-composition-2013]',
    },
  ],
}
