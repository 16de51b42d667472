/** The phases of triage by name. Their order, and which of them run, is a setting; this is the usual one. */
import { claims } from './claims'
import { danger } from './danger'
import { language } from './language'
import { letters } from './letters'
import { links } from './links'
import { listedWords } from './listed-words'
import { names } from './names'
import { offers } from './offers'
import type { Phase, PhaseName } from './phase'
import { repeats } from './repeats'
import { revealing } from './revealing'
import { size } from './size'
import { trap } from './trap'

export const phases: Readonly<Record<PhaseName, Phase>> = {
  trap,
  size,
  repeats,
  links,
  words: listedWords,
  names,
  offers,
  letters,
  language,
  private: revealing,
  danger,
  claims,
}
