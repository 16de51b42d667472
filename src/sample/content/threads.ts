import type { SampleThread } from './types'

/** Invented readers, invented words. What a sample clinician says about medicine is in the sources of the article. */
export const threads: SampleThread[] = [
  {
    article: 'caffeine-and-breastfeeding',
    kind: 'question',
    name: 'A night-shift mum',
    words:
      'I work nights and have my coffee at ten in the evening, when most people stop. My daughter is seven months old and was born on time. Is the hour of the day a problem?',
    daysAgo: 9,
    replies: [
      {
        person: 'ada-sample',
        words:
          'None of the sources for this article ties the limit to an hour of the day. What counts is the total and the gap to the feed. LactMed says that caffeine in milk is usually highest about an hour after you have had it, and the European Food Safety Authority sees no concern for the breastfed baby up to 200 mg over a day. So count your night as your day. If you think it disturbs her sleep, keep a note for a few days and show it to your clinician.',
        daysAgo: 8,
      },
      {
        name: 'A night-shift mum',
        words: 'Counting the night as the day is oddly freeing. Thank you.',
        daysAgo: 7,
      },
    ],
  },
  {
    article: 'caffeine-and-breastfeeding',
    kind: 'comment',
    name: 'Tea drinker in the north',
    words:
      'It had never crossed my mind that tea belongs in the sum. I was only counting coffee and feeling very virtuous.',
    daysAgo: 5,
    replies: [
      {
        person: 'ines-sample',
        words:
          'Lots of people do that. The 200 mg that the European Food Safety Authority names is for caffeine, whatever cup it comes in. Labels are your friend here, and you do not have to become a bookkeeper over it.',
        daysAgo: 4,
      },
    ],
  },
  {
    article: 'alcohol-and-breastfeeding',
    kind: 'question',
    name: 'Maid of honour',
    words: 'If I pump and throw the milk away after a glass of wine, does the alcohol get out of my milk sooner?',
    daysAgo: 24,
    replies: [
      {
        person: 'ada-sample',
        words:
          'The LactMed record says that the level in milk follows the level in your blood. So it is time that counts, and LactMed speaks of 2 to 2.5 hours for each drink. Milk that is in the breast at the end of that time has come down together with your blood. You may still want to express for comfort, and that is a different reason. Enjoy the wedding.',
        daysAgo: 23,
      },
    ],
  },
  {
    article: 'safe-sleep',
    kind: 'question',
    name: 'Grandad on duty',
    words:
      'We put all of ours on their tummies in the eighties and they were fine. My daughter says back only. I would like to understand it rather than argue.',
    daysAgo: 19,
    replies: [
      {
        person: 'ada-sample',
        words:
          'What a good way to ask. Your daughter follows the advice of the American Academy of Pediatrics, last updated in 2022: on the back, on a firm surface that does not slope, nothing soft. The same paper counts about 3,500 babies a year in the United States who die of sleep-related causes, and the advice is meant to bring that number down. One family, however large, cannot see a risk like this in its own children. It takes whole countries to count it.',
        daysAgo: 18,
      },
      {
        name: 'Grandad on duty',
        words: 'That I can explain at the bowling club. Back it is.',
        daysAgo: 17,
      },
      {
        name: 'His daughter',
        words: 'For the record, he has been wonderful about it.',
        daysAgo: 16,
      },
    ],
  },
  {
    article: 'first-peanut',
    kind: 'question',
    name: 'Eczema household',
    words:
      'Our son is five months old and his eczema is bad. I read four to six months for babies like him and now I am afraid we are late, and just as afraid to start.',
    daysAgo: 60,
    replies: [
      {
        person: 'rowan-sample',
        words:
          'You are not late: the panel of the US National Institute of Allergy and Infectious Diseases says as early as four to six months for babies with severe eczema. You are also right not to do it alone. In the LEAP trial babies like him had a skin test before they began. Ring your clinic tomorrow and say ‘severe eczema, five months, peanut’, so that they understand why you would like an early appointment.',
        daysAgo: 59,
      },
      {
        name: 'Eczema household',
        words: 'Rang. We have one next week. That sentence was exactly what I needed.',
        daysAgo: 57,
      },
    ],
  },
  {
    article: 'colic-and-probiotics',
    kind: 'comment',
    name: 'Twins, send help',
    words:
      'One cries three hours and the other hardly at all. Same house, same milk, same parents. I have stopped looking for what I did.',
    daysAgo: 33,
    replies: [
      {
        person: 'rowan-sample',
        words:
          'Nature has run your experiment for you. The Cochrane review in our list says the cause of colic is unclear and that it usually goes away by three months. Please also look after the adults: if there is somebody who can take the loud one for an hour, let them.',
        daysAgo: 32,
      },
    ],
  },
  {
    article: 'medicines-while-breastfeeding',
    kind: 'question',
    name: 'Quietly struggling',
    words:
      'My doctor suggested sertraline. I have not filled the prescription, because I do not want any of it to reach my baby, who was born at full term.',
    daysAgo: 45,
    replies: [
      {
        person: 'noor-sample',
        words:
          'I am glad you wrote. LactMed says that little sertraline gets into milk and that it is usually not found in the baby’s blood, and most expert reviewers count it among the antidepressants they prefer during breastfeeding. The rare concern it names is about preterm babies. Please tell your doctor this week that you have not started and why. That is a conversation they will want to have. And if you ever think that you might harm yourself or your baby, call your local emergency number at once.',
        daysAgo: 44,
      },
      {
        name: 'Another one who was there',
        words: 'I waited two months for the same reason. Ring them. Sending you warmth.',
        daysAgo: 43,
      },
    ],
  },
  {
    article: 'mmr-and-autism',
    kind: 'question',
    name: 'Sister of an autistic brother',
    words:
      'My brother is autistic and I love him as he is. Still, I have wondered whether my baby should wait with this vaccine because of the family link.',
    daysAgo: 150,
    replies: [
      {
        person: 'noor-sample',
        words:
          'The Danish study of 657,461 children looked at something close to your question. It saw no raised risk after the vaccine in children who have autistic brothers or sisters, or other risk factors. An uncle is not quite the same as a brother, so bring it up at the appointment, where someone can look at your whole family story. Nothing in our sources speaks for waiting.',
        daysAgo: 149,
      },
    ],
  },
]
