import { article as alcohol } from './articles/alcohol-and-breastfeeding'
import { article as caffeine } from './articles/caffeine-and-breastfeeding'
import { article as cannabis } from './articles/cannabis-and-breastfeeding'
import { article as colic } from './articles/colic-and-probiotics'
import { article as fever } from './articles/fever-in-young-babies'
import { article as peanut } from './articles/first-peanut'
import { article as milk } from './articles/how-milk-is-made'
import { article as medicines } from './articles/medicines-while-breastfeeding'
import { article as mmr } from './articles/mmr-and-autism'
import { article as newbornWeight } from './articles/newborn-weight-and-growth-charts'
import { article as reflux } from './articles/reflux-in-babies'
import { article as safeSleep } from './articles/safe-sleep'
import { article as sleepTraining } from './articles/sleep-training'
import { article as vaccines } from './articles/vaccines-around-a-new-baby'
import { article as vitamins } from './articles/vitamin-d-and-iron'
import type { SampleArticle } from './types'

/** Newest first. */
export const articles: SampleArticle[] = [
  fever,
  caffeine,
  safeSleep,
  alcohol,
  colic,
  medicines,
  reflux,
  peanut,
  vitamins,
  sleepTraining,
  vaccines,
  cannabis,
  newbornWeight,
  milk,
  mmr,
]
