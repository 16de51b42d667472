import type { SamplePicture } from './types'

const credit = 'Drawing: The Night Feed'

/** Drawn in `src/sample/drawings/<key>.svg`, kept as WebP in `src/sample/media/`. */
export const pictures: Record<string, SamplePicture> = {
  'how-milk-is-made': {
    file: 'how-milk-is-made.webp',
    alt: 'A branching cluster of rounded sacs hangs above a single drop of milk, with a small blood vessel running past.',
    credit,
  },
  'caffeine-and-breastfeeding': {
    file: 'caffeine-and-breastfeeding.webp',
    alt: 'A large green cup of coffee steams on a table beside a small baby bottle and three coffee beans.',
    credit,
  },
  'alcohol-and-breastfeeding': {
    file: 'alcohol-and-breastfeeding.webp',
    alt: 'A glass of red wine, a clock with two hours marked and a baby bottle stand on a table at night.',
    credit,
  },
  'cannabis-and-breastfeeding': {
    file: 'cannabis-and-breastfeeding.webp',
    alt: 'A green cannabis leaf at night, beside a row of seven drops that grow paler from left to right.',
    credit,
  },
  'medicines-while-breastfeeding': {
    file: 'medicines-while-breastfeeding.webp',
    alt: 'A medicine jar, two capsules and a tablet lie beside an open book, over which a magnifying glass shows a drop.',
    credit,
  },
  'vitamin-d-and-iron': {
    file: 'vitamin-d-and-iron.webp',
    alt: 'A dropper lets one drop fall towards a spoon beside a small red bottle, under a large sun.',
    credit,
  },
  'first-peanut': {
    file: 'first-peanut.webp',
    alt: 'A green bowl of smooth porridge with a spoon stands beside three peanuts, one of them open.',
    credit,
  },
  'safe-sleep': {
    file: 'safe-sleep.webp',
    alt: 'Seen from above, a baby in a sleeping bag lies on the back in an empty cot beside a bed in which a parent sleeps.',
    credit,
  },
  'sleep-training': {
    file: 'sleep-training.webp',
    alt: 'A baby sleeps in a cot in a dark room while a parent stands in the lit doorway.',
    credit,
  },
  'colic-and-probiotics': {
    file: 'colic-and-probiotics.webp',
    alt: 'A crying baby with closed eyes, and beside it a row of bars that rise and then grow shorter.',
    credit,
  },
  'reflux-in-babies': {
    file: 'reflux-in-babies.webp',
    alt: 'Four muslin cloths of different patterns hang on a line above a basket and a baby bottle.',
    credit,
  },
  'fever-in-young-babies': {
    file: 'fever-in-young-babies.webp',
    alt: 'A baby with red cheeks sleeps in a soft glow at night beside a large thermometer.',
    credit,
  },
  'mmr-and-autism': {
    file: 'mmr-and-autism.webp',
    alt: 'A sticking plaster lies across a field of small coloured dots.',
    credit,
  },
  'vaccines-around-a-new-baby': {
    file: 'vaccines-around-a-new-baby.webp',
    alt: 'A smiling baby sits under a clear dome, with round spiky viruses outside it.',
    credit,
  },
  'newborn-weight-and-growth-charts': {
    file: 'newborn-weight-and-growth-charts.webp',
    alt: 'A sleeping newborn lies in the bowl of a set of baby scales in front of five rising growth curves.',
    credit,
  },
  'figure-milk-stages': {
    file: 'figure-milk-stages.webp',
    alt: 'Three circles joined by arrows: a cluster of cells, a falling line beside three dots, and the same cells filled with drops.',
    credit,
  },
  'figure-alcohol-curve': {
    file: 'figure-alcohol-curve.webp',
    alt: 'A solid and a dotted curve rise steeply together and fall slowly together; a wine glass and a baby bottle stand above them.',
    credit,
  },
  'figure-crying': {
    file: 'figure-crying.webp',
    alt: 'A tall column with a crying face and one about half as high with a calm face, under a falling dotted line.',
    credit,
  },
  'figure-peanut-trial': {
    file: 'figure-peanut-trial.webp',
    alt: 'Two squares of a hundred dots each: fourteen are red in the left square and two in the right.',
    credit,
  },
  'video-poster': {
    file: 'video-poster.webp',
    alt: 'An empty wooden cot with a bare mattress stands in a sunlit room.',
    credit,
  },
  'portrait-ada': {
    file: 'portrait-ada.webp',
    alt: 'Drawn portrait of a smiling woman with her dark hair in a bun, a green coat and a stethoscope.',
    credit,
  },
  'portrait-ines': {
    file: 'portrait-ines.webp',
    alt: 'Drawn portrait of a smiling woman with curly red hair and a mint green cardigan.',
    credit,
  },
  'portrait-rowan': {
    file: 'portrait-rowan.webp',
    alt: 'Drawn portrait of a smiling man with glasses, a short dark beard and a rust-red tunic.',
    credit,
  },
}
