import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'caffeine-and-breastfeeding',
  title: 'How much coffee can I drink while breastfeeding?',
  standfirst:
    'European food safety experts see no concern for a breastfed baby at up to 200 mg of caffeine a day, and a newborn or early baby is the reason to have less.',
  inShort:
    'You do not have to give up coffee to breastfeed. Up to 200 mg of caffeine a day is the careful line. Babies who are new or were born too soon need you to have less. The proof is thin, so watch your own baby too.',
  topics: ['medicines', 'feeding'],
  authors: ['ada-sample'],
  hero: 'caffeine-and-breastfeeding',
  publishedDaysAgo: 12,
  body: [
    {
      kind: 'paragraph',
      words:
        'If you slept in pieces last night, this may be the most urgent medical question of your morning. The short answer is kind. The longer one is about which babies need more care, and about how little good research there is.',
    },
    { kind: 'heading', level: 2, words: 'What happens after a cup' },
    {
      kind: 'paragraph',
      words:
        'Caffeine moves into milk quickly. It is usually at its highest there about an hour after you have had it.[^lactmed-caffeine] So the coffee you drink just as a feed ends and the coffee you drink an hour before a feed are not quite the same coffee, seen from your baby’s side.',
    },
    {
      kind: 'paragraph',
      words:
        'What your baby does with it depends on age. Newborns, and babies born too soon, clear caffeine very slowly. For them the advice is that you have less.[^lactmed-caffeine]',
    },
    { kind: 'heading', level: 2, words: 'Where the numbers come from' },
    {
      kind: 'paragraph',
      words:
        'You will meet more than one number. They do not really contradict each other. They come from different people doing different jobs.',
    },
    {
      kind: 'table',
      head: ['Who says it', 'What they say', 'What it is for'],
      rows: [
        [
          'European Food Safety Authority, 2015',
          'Up to 200 mg, at once or over a usual day, raises no safety concern for the breastfed baby[^efsa-caffeine-2015]',
          'A cautious line for everyone who breastfeeds',
        ],
        [
          'LactMed, a US database',
          'For most mothers whose baby is healthy and was born at term, 300 to 500 mg a day may be safe[^lactmed-caffeine]',
          'A summary of what has been published about one substance',
        ],
        [
          'A review of five studies, 2018',
          'The evidence is too thin and too weak to base advice on[^caffeine-breastfed-child-2018]',
          'A check of how good the research is',
        ],
      ],
    },
    {
      kind: 'keyPoint',
      words:
        'If you want one number to remember, take 200 mg a day. It is the most careful of the figures, and it was set with breastfed babies in mind.[^efsa-caffeine-2015]',
    },
    {
      kind: 'paragraph',
      words:
        'For comparison, the same European panel put the line for adults who are not pregnant at 400 mg a day, for their own sake.[^efsa-caffeine-2015] Half of that is what it chose when the drinker is breastfeeding.',
    },
    { kind: 'heading', level: 2, words: 'Does it keep babies awake?' },
    { kind: 'paragraph', words: 'This is what every parent wants to know, and the honest answer has two parts.' },
    {
      kind: 'list',
      items: [
        'There are reports of fussy, jittery babies who slept poorly. Their mothers drank a great deal, some ten cups of coffee a day or more.[^lactmed-caffeine]',
        'A review that looked for effects of caffeine found only five studies good enough to count, and most were small. In them caffeine made no significant difference to the baby’s heart rate, to total sleep or to frequent waking at night.[^caffeine-breastfed-child-2018]',
      ],
    },
    {
      kind: 'paragraph',
      words:
        'Notice what the second point does not say. ‘No significant difference in five small studies’ is not ‘no effect in any baby’. Small studies can miss small effects. The reviewers themselves said they would not rest advice on what they had found.[^caffeine-breastfed-child-2018]',
    },
    {
      kind: 'quote',
      words:
        'I did not need someone to take my coffee away. I needed someone to tell me which cup mattered. – *a sample parent*',
    },
    {
      kind: 'paragraph',
      words:
        'That is what a sample parent might say to us, and it is a fair request. Which cup matters depends on how old your baby is, whether they came early, and how many cups there are.',
    },
    {
      kind: 'care',
      level: 'self',
      title: 'On an ordinary day you can',
      items: [
        'keep to about 200 mg of caffeine, all drinks counted together[^efsa-caffeine-2015]',
        'remember that milk usually holds the most about an hour after your drink[^lactmed-caffeine]',
        'look for the milligrams on the label; we list no figures per cup, because none of our sources gives them',
      ],
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'Talk to your clinician if',
      items: [
        'your baby was born early or is a newborn, and you would like to know how much less is sensible for you[^lactmed-caffeine]',
        'you have a great deal of caffeine and your baby is jittery, very fussy or sleeping poorly[^lactmed-caffeine]',
        'you are so tired that you cannot get through the day without it; that deserves help in its own right',
      ],
    },
    { kind: 'heading', level: 2, words: 'If you want to try having less' },
    {
      kind: 'paragraph',
      words:
        'Suppose your baby sleeps badly and you wonder whether coffee is to blame. Nobody can tell you from a study. You can look for yourself, gently:',
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Write down for a few days what you drink and how your baby sleeps. Do not change anything yet.',
        'Then have less for about as long, and keep writing.',
        'Compare. If nothing differs, you have your answer and your coffee back. If something does, take the notes to your clinician: sleep changes for many reasons, and a few days prove little.',
      ],
    },
    {
      kind: 'paragraph',
      words:
        'Whatever you find, this is a small matter next to feeding your baby and getting through the night. One cup more than you planned is no reason to panic, and none of our sources tells you to stop breastfeeding over it.',
    },
  ],
}
