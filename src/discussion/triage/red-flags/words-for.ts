import type { WordGroup } from './word-group'

/** What tells of one body, here and now. */
export const wordsFor: WordGroup[] = [
  {
    name: 'body',
    most: 2,
    says: `
      head face eye eyes eyeball ear ears nose mouth lip lips tongue throat neck chest rib ribs back belly arm
      arms hand hands finger fingers fingertips wrist wrists leg legs foot feet toe toes thigh thighs calf skin
      bum groin willy penis testicle balls nail nails heart lungs lung breast boob boobs scar wound stump cord
      fontanelle temple jaw teeth gums shoulder shoulders elbow knee knees ankle cheek cheeks chin palm palms
      soles limbs body vision bones bone spine hip privates vagina bottom diaper forehead tummy forearm shin
      heel earlobe lobe scalp veins collarbone tonsils pupils lashes stomach bladder womb uterus placenta airway
      windpipe sinus nostrils nostril ribcage muscle muscles joint skull brain kidney liver`,
  },
  {
    name: 'bad state',
    most: 3,
    says: `
      blue purple gray pale white yellow black red swollen huge hard tight stiff limp floppy weak drowsy hot
      cold clammy sweaty sweating sweat shake jerk blood pouring pumping gushing oozing pus leaking torn gaping
      bent crooked stuck jammed trapped caught blocked choke gag drool wheeze squeak grunt* gasp* moan* wail*
      crying screaming whimper* faint dizzy confused blurry numb pain agony sore hurt tender vomit sick sunken
      staring blank glazed glassy mottled rash spots hives bruise dent lump blister* peel* burn scald
      unconscious collapse shiver* sleep wake awake unresponsive fever #fever #fever39 #cold #highbp lethargic
      foam* froth* dry burst sparkly smell smells smelly swallow breath panting tremor shallow rigid wobbly
      slurr* mumbl* dead died die kill suicide harm marble glass weeping greenish orange bile shaking stabbing
      splitting sinking splayed collapsing gone lifeless moaning snoring rattling gurgling shivery flushed
      thirsty retching heaving crackly hoarse silent quiet zoned wheezy open raw crushed broken bitten stung
      bulging dented soaked damp puddle clot clots stiffening drooping numbness tingling racing pounding
      fluttering blacked blackout unwell poorly ill worse bad deep heavy strange weird odd wrong different mad`,
  },
  {
    name: 'event',
    most: 2,
    says: `
      fell dropped slipped tumbled hit kicked shook shake threw thrown squeezed grabbed pulled spilled splashed
      swallow drank ate sucked licked took bitten stung scratched stabbed cut sliced crushed inhaled found
      poured locked missing jumped landed rolled tipped toppled slammed shoved punched slapped strangled
      attacked stood sprayed spat chewed jabbed overdose lost bit gave given put turned touched went came banged
      whacked clonked cracked snapped bashed yanked dragged knocked crashed flipped choked stopped started broke
      broken burst opened closed screamed shouted raided gulped crunched munched burnt scalded trod trapped
      wrote written googled counted collapsed fainted`,
  },
  {
    name: 'now',
    most: 3,
    says: `
      now; rightnow; today; tonight; lastnight; yesterday; just; still; suddenly; #justnow; #minutes; #hours
      keeps; keep; since; started; start; begun; lunch; dinner; tea time; breakfast; noon; midnight; second time
      third time; all day; all night; 3am; 2am; 4am; getting; gone; #daysago; in the last; so far`,
  },
  {
    name: 'cannot',
    most: 3,
    says: `
      cannot wont not isnt doesnt barely hardly nothing no unable refuses refusing never havent hasnt didnt dont
      nowhere wouldnt couldnt missing without nobody none`,
  },
  {
    name: 'help',
    most: 2,
    says: `
      help; er; hospital; ambulance; 911; 999; emergency; wait; scared; panic; panicking; frightened; terrified
      worried; overreacting; serious; dangerous; what do i do; what should i do; do i need; do we need
      should i go; should i take; should we go; is it bad; how bad; what should we do; do i; do we; do we wait
      is this; anybody; please; urgent; advice; closed; alone; dont know; not sure; hurry; ring; call; swear
      overreact`,
  },
  {
    name: 'one child',
    most: 2,
    says: `
      he; she; hes; shes; his; him; her; my son|daughter|baby|toddler|#young|#child
      our son|daughter|baby|#young|#child; it; that arm; its`,
  },
  {
    name: 'i',
    most: 2,
    says: 'i; im; ive; my; me; myself',
  },
  {
    name: 'young',
    says: '#young; newborn; preemie; prem; #pp; #pregnant; pregnant; pp',
  },
  {
    name: 'many',
    says: '#many; #n; all; both; every; so; very; really; too; loads; lots; much; half; whole',
  },
  {
    name: 'and then',
    most: 2,
    says: 'and; then; but; after; when',
  },
  {
    name: 'found',
    most: 2,
    says: `
      theres; found; looks; feels; felt; think; seems; must have; all over; one side; like a; off the; under the
      onto; sounds; says; noticed; see; wont; wont stop; and now; now hes; now shes; since yesterday; since this`,
  },
]
