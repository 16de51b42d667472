import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'alcohol-and-breastfeeding',
  title: 'A glass of wine while breastfeeding: what happens to the milk?',
  standfirst:
    'Alcohol reaches milk at about the level in your blood, and a single drink now and then is unlikely to harm your baby, above all if you wait 2 to 2.5 hours before you feed.',
  inShort:
    'Alcohol gets into milk as it gets into your blood. One drink now and then is not likely to harm your baby. It is best to wait two hours or a bit more for each drink. To drink more often is a thing to talk through with a nurse or doctor.',
  topics: ['medicines', 'feeding'],
  authors: ['ada-sample'],
  hero: 'alcohol-and-breastfeeding',
  publishedDaysAgo: 31,
  body: [
    {
      kind: 'paragraph',
      words:
        'A wedding, a birthday, a Friday. Somebody pours, somebody else raises an eyebrow at the baby on your lap, and you are left to work it out alone. Two sources help here: a review of the studies on alcohol and breastfeeding, and the record on alcohol in LactMed, a database about medicines and milk.',
    },
    { kind: 'heading', level: 2, words: 'Milk follows blood' },
    {
      kind: 'paragraph',
      words:
        'Some things hardly reach milk. Alcohol is not one of them: its level in milk is close to the level in your blood.[^alcohol-breastfeeding-2014] It rises with your blood and falls with your blood. The peak comes half an hour to an hour after the drink, or later if you eat.[^lactmed-alcohol]',
    },
    {
      kind: 'figure',
      picture: 'figure-alcohol-curve',
      caption:
        'The idea, not a measurement: alcohol in milk rises and falls together with alcohol in the blood, with its peak in the first hour after a drink.',
    },
    {
      kind: 'paragraph',
      words:
        'That sounds alarming until you look at the amount. The alcohol in the milk is about as dilute as the alcohol in your blood. A nursing baby takes in about 5 to 6 percent of what you drank, adjusted for weight.[^alcohol-breastfeeding-2014]',
    },
    {
      kind: 'definition',
      term: 'Adjusted for weight',
      meaning:
        'The dose per kilogram of baby, compared with the dose per kilogram of mother. It makes it fair to set a small body beside a large one.',
    },
    { kind: 'heading', level: 2, words: 'What it can do to a feed' },
    { kind: 'paragraph', words: 'Alcohol acts on the feeding as well as on the milk.' },
    {
      kind: 'list',
      items: [
        'It hinders the let-down reflex and lowers the yield of milk for a while.[^alcohol-breastfeeding-2014]',
        'A baby who nurses after you have had one or two drinks may take in about a fifth less milk, and sleep may be upset.[^lactmed-alcohol]',
        'Newborns break alcohol down at only about half the rate of an adult.[^alcohol-breastfeeding-2014]',
      ],
    },
    {
      kind: 'paragraph',
      words:
        'So the old tale that a drink brings in the milk has it the wrong way round: alcohol lowers milk production.[^lactmed-alcohol]',
    },
    { kind: 'heading', level: 2, words: 'Does an occasional drink harm a baby?' },
    {
      kind: 'paragraph',
      words:
        'The review of the studies put it carefully. That occasional drinking harms nursing babies has not been shown in a convincing way.[^alcohol-breastfeeding-2014] LactMed comes out at the same place from another side. One beer or one glass of wine in a day, it says, is unlikely to do a baby harm, and all the more so if 2 to 2.5 hours pass for each drink before you nurse.[^lactmed-alcohol]',
    },
    {
      kind: 'keyPoint',
      words:
        'One drink: wait 2 to 2.5 hours. Two drinks: twice as long. The wait is counted per drink.[^lactmed-alcohol]',
    },
    {
      kind: 'paragraph',
      words:
        'Please notice the shape of both sentences. ‘Not shown’ and ‘unlikely’ are not the same as ‘proven safe’. They are about one drink now and then. They do not speak about drinking every evening, or about a great deal at once. For that, a page on the internet is the wrong adviser, and a clinician who knows you is the right one.',
    },
    { kind: 'heading', level: 2, words: 'If you would like to plan for it' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Feed your baby first, then have your drink, so that the time until the next feed works for you.',
        'Count the waiting time for each drink from the table below.',
        'If your baby is hungry sooner, previously expressed milk can bridge the gap.',
      ],
    },
    {
      kind: 'table',
      head: ['Drinks', 'Time to wait, at 2 to 2.5 hours per drink'],
      rows: [
        ['One', '2 to 2.5 hours[^lactmed-alcohol]'],
        ['Two', '4 to 5 hours[^lactmed-alcohol]'],
        ['Three', '6 to 7.5 hours[^lactmed-alcohol]'],
      ],
    },
    {
      kind: 'paragraph',
      words:
        'The second and third rows are simple multiplication, and they are not an invitation. What LactMed calls unlikely to harm is a drink now and then, not three.[^lactmed-alcohol] The rows are there because real evenings do not always go as planned.',
    },
    {
      kind: 'quote',
      words:
        'I had two glasses at my sister’s wedding and lay awake doing sums. I wish someone had done them with me. – *a sample parent*',
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'Talk to your midwife, nurse or doctor if',
      items: [
        'you drink most days, or find it hard to drink less; a protocol of the Academy of Breastfeeding Medicine covers alcohol and says each mother needs a care plan of her own, with support that goes on after birth[^abm-21-substance-use-2023]',
        'your baby is a newborn and you would like advice that fits their age[^alcohol-breastfeeding-2014]',
        'you have drunk far more than you meant to and are not sure about the next feed',
      ],
    },
    { kind: 'heading', level: 2, words: 'The kind summary' },
    {
      kind: 'paragraph',
      words:
        'If you do not drink, nothing here is a reason to begin. If you had one glass at dinner, you have not failed anyone. And if it is more than a glass, more often than you would like, you deserve help that comes without a lecture. Telling one person, this week, is a good first step.',
    },
  ],
}
