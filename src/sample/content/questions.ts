import type { SampleQuestion } from './types'

export const questions: SampleQuestion[] = [
  {
    slug: 'leftover-milk-in-the-bottle',
    article: 'how-milk-is-made',
    question: 'Can I keep the breast milk that is left in the bottle?',
    details:
      'She drinks half a bottle and falls asleep. It hurts to pour the rest away. How long may it stand, and does it matter that it had been frozen?',
    answer: [
      {
        kind: 'paragraph',
        words:
          'For a while, yes. The American CDC says that milk left over in the bottle can still be used within two hours after your baby has finished. After that it should be thrown away.[^cdc-breastfeeding-faq]',
      },
      {
        kind: 'list',
        items: [
          'Keep the refrigerator at 40\u00a0°F or below and the freezer at 0\u00a0°F or below; that is about 4\u00a0°C and minus 18\u00a0°C.[^cdc-breastfeeding-faq]',
          'The age of frozen milk counts from the day it was first frozen, even if you move it to another freezer.[^cdc-breastfeeding-faq]',
        ],
      },
      {
        kind: 'paragraph',
        words:
          'If half a bottle is a habit, try pouring less and topping up. And yes, it hurts to pour it away. You worked for that. If your baby was born early or is ill, ask your own clinic: its rules may be stricter.',
      },
    ],
    answeredBy: 'ines-sample',
    daysAgo: 121,
  },
  {
    slug: 'stop-nursing-for-ibuprofen',
    article: 'medicines-while-breastfeeding',
    question: 'Do I have to stop nursing to take ibuprofen?',
    details:
      'I have a bad back since the birth. The leaflet says not to take it while breastfeeding without advice. My son is four months old.',
    answer: [
      {
        kind: 'paragraph',
        words:
          'Your milk is not a reason to. Ibuprofen is a preferred pain reliever for nursing mothers: very little gets into milk, and it does not stay in the body long.[^lactmed-ibuprofen] For comparison, babies are given ibuprofen directly in far larger doses than they could get through milk.[^lactmed-ibuprofen]',
      },
      {
        kind: 'paragraph',
        words:
          'Two things remain. Whether ibuprofen suits *you* is a question for your pharmacist, who will ask about your health and your other medicines. And a back that has hurt for four months deserves to be looked at, not only soothed.',
      },
      {
        kind: 'paragraph',
        words:
          'You are not the first to be put off. A report by the American Academy of Pediatrics says that mothers are often told without good reason to do without a medicine they need.[^aap-drugs-breast-milk-2013]',
      },
    ],
    answeredBy: 'noor-sample',
    daysAgo: 40,
  },
  {
    slug: 'raise-the-head-of-the-cot',
    article: 'reflux-in-babies',
    question: 'Should I raise the head of the cot for reflux?',
    details:
      'A friend put books under the legs of hers. Our baby brings up milk after nearly every feed but is cheerful and growing.',
    answer: [
      {
        kind: 'paragraph',
        words:
          'No. The NHS says that babies with reflux should sleep flat on their back, and that the head of the cot should not be raised.[^nhs-reflux-in-babies] The American Academy of Pediatrics, too, advises a firm surface that is not inclined.[^aap-safe-sleep-2022]',
      },
      {
        kind: 'paragraph',
        words:
          'Cheerful and growing is the best news in your message. A baby with reflux who is happy, healthy and gaining weight does not usually need to see a doctor for it.[^nhs-reflux-in-babies] In nine out of ten it gets better without treatment by the first birthday.[^nice-ng1-reflux-public]',
      },
      {
        kind: 'paragraph',
        words:
          'Do go if the weight gain falters.[^nhs-reflux-in-babies] And if you are worried in spite of all this, go for that reason.',
      },
    ],
    answeredBy: 'rowan-sample',
    daysAgo: 52,
  },
  {
    slug: 'how-long-only-breast-milk',
    article: 'vitamin-d-and-iron',
    question: 'How long should my baby have nothing but breast milk?',
    details: 'My mother says four months, my midwife says six. Am I doing harm if I go on until six months?',
    answer: [
      {
        kind: 'paragraph',
        words:
          'Your midwife is in large company. WHO and UNICEF advise only breast milk for the first six months,[^who-infant-feeding-fact-sheet] and the American Academy of Pediatrics says about six months.[^aap-breastfeeding-2022]',
      },
      {
        kind: 'paragraph',
        words:
          'As for harm: a Cochrane review compared six months with three to four months followed by mixed feeding. Six months lowered the baby’s risk of gut infection and did not impair growth. It was not shown to lower the risk of allergic disease.[^cochrane-exclusive-breastfeeding-2012]',
      },
      {
        kind: 'paragraph',
        words:
          'There is a grain of truth on your mother’s side. WHO notes that some babies may benefit from an earlier start with other foods.[^who-complementary-feeding-2023] Whether yours is one of them is worth asking at the next check. ‘Only breast milk’ leaves room for vitamin D, which the American advice gives to all babies from soon after birth.[^aap-vitamin-d-2008]',
      },
    ],
    answeredBy: 'ada-sample',
    daysAgo: 71,
  },
]
