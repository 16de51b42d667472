import { expect, test } from 'vitest'
import { redFlagKinds } from '@/discussion/triage/red-flag-kinds'
import { type RedFlagKind, redFlagsIn } from '@/discussion/triage/red-flags'
import { isCertain } from '@/discussion/triage/red-flags/certain'
import { readingOf } from '@/discussion/triage/red-flags/reading'

/** Each kind as a textbook and the general wording of the privacy offer, would say it. */
const classical: Record<RedFlagKind, string> = {
  'infant-fever': `A baby under 2 months has a fever of 39
    A baby under 3 months has a fever
    A baby under 1 month has a temperature of 38.4
    My 5 week old has a fever
    A baby of some weeks has a temperature of 38.2
    My newborn feels hot and has a temperature of 38.4
    My daughter (under 2 months) has a fever
    A baby younger than three months with 38.5
    My three-week-old has a temperature of 101.2`,
  'cold-newborn': `My newborn is cold
    A baby under 2 months has a temperature of 35
    My newborn feels cold to touch
    A baby under 1 month is very cold
    My 3 week old has a low temperature
    A newborn has a temperature of 35.2
    My 10 day old feels cold
    A baby of a few days has 34.9`,
  breathing: `My baby cannot breathe
    A newborn has stopped breathing
    My child is struggling to breathe
    His lips are blue
    A baby under 3 months is breathing very fast
    A child of 3 to 5 is fighting for breath
    My son is gasping for air
    Her tongue is blue`,
  choking: `My toddler is choking
    A baby under 2 months is choking on milk
    Something is stuck in her throat
    A toddler is choking on a grape and cannot cough
    My child choked on a nut
    A coin is stuck in his throat
    He inhaled a peanut
    She is choking`,
  unresponsive: `I cannot wake my baby
    My newborn is limp
    A child of 3 to 5 is unconscious
    My baby is floppy and does not respond
    My husband has collapsed
    A baby under 2 months is hard to wake
    She will not wake up
    My daughter is unresponsive`,
  seizure: `My child is having a seizure
    A baby under 3 months has had a seizure
    She is fitting
    His eyes rolled back and he is jerking
    A toddler has a convulsion and it will not stop
    My baby went stiff and is jerking
    He is foaming at the mouth
    My son has had a second seizure`,
  meningitis: `A rash that does not fade under a glass
    My child has a stiff neck and a fever
    My newborn has a bulging soft spot
    A toddler has purple spots that do not fade
    His rash will not blanch
    A baby under 3 months has a bulging fontanelle
    She has a fever and a stiff neck
    My baby has a purple rash`,
  dehydration: `No wet nappy for 12 hours
    My baby has not peed since yesterday
    A baby under 3 months has sunken eyes
    A baby of some weeks has a sunken soft spot
    My toddler has sunken eyes and a dry mouth
    She cannot keep anything down
    My baby has had no wet diaper today
    A toddler has not had a wet nappy since yesterday`,
  vomiting: `My baby is vomiting blood
    A newborn is vomiting green
    There is blood in her stool
    A baby under 2 months has green vomit
    My child has blood in his poo
    She is vomiting bile
    His vomit is green
    My baby has black poo`,
  bleeding: `The bleeding will not stop
    My child is bleeding heavily
    A toddler is coughing up blood
    I cannot stop the bleeding
    Blood is pouring from his leg
    The wound will not stop bleeding
    She has lost a lot of blood
    The nosebleed does not stop`,
  allergy: `My child has an anaphylactic reaction
    Her lips are swollen after peanuts
    Hives and trouble breathing
    His tongue is swelling
    Her throat is closing
    A toddler has hives all over and is vomiting
    His face is swollen after a bee sting
    She is wheezing after a peanut`,
  poisoning: `Toddler swallowed a button battery
    My child drank bleach
    A toddler has eaten my tablets
    A child of 3 to 5 took too much paracetamol
    He took an overdose
    The carbon monoxide alarm is going off
    She swallowed two magnets
    My son ate some dishwasher detergent`,
  'head-injury': `My son fell on his head and is vomiting
    A baby under 3 months fell off the bed
    A newborn was dropped on the floor
    He hit his head and was unconscious
    She fell down the stairs and is drowsy
    A baby of some weeks rolled off the sofa
    My child hit his head and has a seizure
    He fell and hit his head, and now he is confused`,
  injury: `Her bone is sticking out
    He cut off his fingertip
    A dog bit my child
    The cord was around her neck
    My child was hit by a car
    A snake bit my son
    She had an electric shock
    He has a deep wound`,
  burn: `My baby has been scalded with hot tea
    Boiling water over his arm
    She burned her hand on the stove
    A toddler pulled a hot coffee over himself
    He spilled hot soup on his leg
    A baby under 1 year has a burn with blisters
    She has a chemical burn
    Hot oil splashed on her face`,
  drowning: `My child nearly drowned
    He went under water in the bath
    She was found face down in the pool
    A toddler fell into the pond
    We pulled her out of the pool
    My son is drowning
    A child of 3 to 5 was under water for a minute
    He fell in the river`,
  'self-harm': `I want to kill myself
    I want to die
    I am suicidal
    I do not want to live any more
    I want to end my life
    My daughter wants to kill herself
    I am thinking about suicide
    They would be better off without me`,
  'harm-to-baby': `I want to hurt my baby
    I am afraid I will harm my baby
    I shook my baby
    A voice tells me to kill the baby
    I am scared that I might hurt him
    I have thoughts of harming my baby
    I want to throw the baby at the wall
    I am thinking about dropping the baby`,
  'after-birth': `I am soaking a pad every hour after birth
    Heavy bleeding two weeks after birth
    Chest pain a week after birth
    I am pregnant and bleeding
    I am 34 weeks pregnant and the baby has stopped moving
    I am 10 days postpartum and have a fever
    I am pregnant and my vision is blurry
    My calf is swollen a week after birth`,
  abuse: `My husband hits me
    My partner threatened to kill me
    I am afraid of my husband
    My boyfriend strangled me
    My ex hits the children
    He is hitting the baby
    My partner punched me
    My husband hurts our son`,
  'very-ill': `A baby under 2 months is yellow and too sleepy to feed
    My child has heat stroke
    My baby looks like he is dying
    My wife has sepsis
    He smells of pear drops
    She is dying
    A toddler was left in a hot car
    My son is locked in the car in the heat`,
}

const sentences = Object.entries(classical).flatMap(([kind, listed]) =>
  listed.split('\n').map((line) => [kind, line.trim()] as const),
)

test('every kind has at least eight classical statements', () => {
  for (const kind of Object.keys(redFlagKinds))
    expect(sentences.filter(([of]) => of === kind).length).toBeGreaterThanOrEqual(8)
})

test.each(sentences)('%s is certain: %s', (kind, text) => {
  expect(redFlagsIn(text).map((flag) => flag.kind)).toContain(kind)
  expect(isCertain(readingOf(text))).toBe(true)
})

test.each([
  'A baby under 2 months has a fever of 39',
  'My 5 week old has a fever',
  'My three-week-old baby has a temperature of 38.5',
])('a fever of a baby is none of the mother: %s', (text) => {
  expect(redFlagsIn(text).map(({ kind }) => kind)).toEqual(['infant-fever'])
})
