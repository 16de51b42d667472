import { lettersApart } from './letters-apart'

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

export const NEGATIONS = listed(`
  no non not nor none never neither nobody nothing nowhere without cannot cant dont doesnt didnt isnt arent wasnt wont
  unless except until hardly rarely seldom barely avoid avoids avoided avoiding stop stops stopped stopping refuse
  against deny denies denied lack lacks lacking fail fails failed instead rather`)

/** Words that say how much, which way or how sure: one letter may turn the advice round. */
export const DIRECTIONS = listed(`
  more less fewer few many least most only above below over under high low higher lower highest lowest raise raised
  rise increase increases increased increasing decrease decreases decreased decreasing maximum minimum safe unsafe
  safely must may might can positive negative acute chronic severe mild live alive dead fatal fetal foetal oral anal
  nasal rectal`)

export const NUMBERS = listed(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
  millions billion half halves third thirds quarter quarters fifth tenth once twice thrice double triple
  single both pair dozen daily nightly hourly weekly monthly yearly per percent percentage second fourth sixth`)

export const UNITS = listed(`
  mg mgs mcg ug kg kgs g gm gms ml mls dl cl l mm cm m km iu mmol mol meq kcal cal kj oz lb lbs tsp tbsp hr hrs min
  mins sec secs wk wks yr yrs f c degree degrees celsius fahrenheit gram grams gramme grammes kilogram kilograms
  milligram milligrams microgram micrograms nanogram nanograms litre litres liter liters millilitre millilitres
  milliliter milliliters decilitre deciliter ounce ounces pound pounds pint pints cup cups spoon spoons spoonful
  teaspoon teaspoons tablespoon tablespoons drop drops puff puffs dose doses dosed dosing dosage dosages tablet tablets
  capsule capsules pill pills sachet sachets ampoule vial unit units international metre metres meter meters
  centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters inch inches foot feet
  second seconds minute minutes hour hours day days night nights week weeks fortnight month months trimester
  year years calorie calories kilocalorie kilocalories`)

/** Beginnings and endings that turn a word's meaning: where one of them is touched, the word meant is not certain. */
const BEGINNINGS = listed(`
  hyper hypo inter intra infra extra en em ex pre post peri per pro ante anti contra super supra sub macro micro mono hemi semi homo hetero
  auto iso retro para meta eu over under up
  down poly oligo brady tachy endo exo ecto un in im il ir non dis de mis`)
/** The same for words of six letters and more; in shorter ones they are letters like others. */
const SHORT_BEGINNINGS = listed('a ab ad')
const ENDINGS = listed(`
  emia uria itis osis ectomy ostomy otomy cyte cide algia plegia paresis pnea pnoea phagia phasia plasia tonic static
  stasis genic lytic rrhea rrhoea rrhage`)

/** Words that are mistaken for each other. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ['prescribe', 'proscribe'],
  ['prescribed', 'proscribed'],
  ['ileum', 'ilium'],
  ['mucus', 'mucous'],
  ['dysphagia', 'dysphasia'],
  ['enuresis', 'anuresis'],
  ['palpation', 'palpitation'],
  ['perineal', 'peroneal'],
  ['perineum', 'peritoneum'],
  ['effusion', 'infusion'],
  ['infection', 'injection'],
  ['affect', 'effect'],
  ['affects', 'effects'],
  ['adherence', 'adhesion'],
  ['breathe', 'breath'],
  ['breast', 'breath'],
  ['feeding', 'bleeding'],
  ['feed', 'bleed'],
  ['fever', 'never'],
  ['weaning', 'warning'],
  ['vaginal', 'vaginitis'],
  ['reflux', 'reflex'],
  ['latent', 'patent'],
  ['cough', 'croup'],
  ['tenia', 'tinea'],
  ['thyroid', 'thymus'],
  ['renal', 'adrenal'],
  ['uterine', 'urine'],
  ['urethra', 'ureter'],
  ['cervical', 'clerical'],
  ['prostate', 'prostrate'],
  ['elicit', 'illicit'],
  ['tolerant', 'intolerant'],
  ['tested', 'rested'],
  ['boiled', 'cooled'],
  ['soluble', 'insoluble'],
  ['sterile', 'fertile'],
  ['immunity', 'impunity'],
  ['discreet', 'discrete'],
]

/** Whether going from one small-letter word to the other may turn the sense rather than mend the spelling. */
export function mayTurnSense(was: string, is: string): boolean {
  const long = Math.max(was.length, is.length)
  const differIn = (parts: ReadonlySet<string>, has: (word: string, part: string) => boolean) =>
    [...parts].some((part) => has(was, part) !== has(is, part))
  if (differIn(BEGINNINGS, (word, part) => (long >= 5 || part.length >= 4) && word.startsWith(part))) return true
  if (long >= 6 && differIn(SHORT_BEGINNINGS, (word, part) => word.startsWith(part))) return true
  if (long >= 5 && differIn(ENDINGS, (word, part) => word.endsWith(part))) return true
  return LOOK_ALIKES.some(
    ([one, other]) => (is === one && lettersApart(was, other) <= 2) || (is === other && lettersApart(was, one) <= 2),
  )
}
