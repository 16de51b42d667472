import type { Sign } from './sign'

const why = 'Said as a textbook would say it.'

/** Plain statements of danger in a body, certain whatever the points say. */
export const classicalOfTheBody: Sign[] = [
  {
    kind: 'infant-fever',
    why,
    weight: 'alone',
    certain: true,
    happened: true,
    says: `
      #fever; #fever39; fever; has|have|running|high|raised|got temp; temp ~2 high|raised|up
      feel*|feels|is|hes|shes|very|really|so|burning hot; burn up; hot to touch|the`,
    and: '#young; newborn; preemie; premature baby; born ~3 today|yesterday|lastnight',
    within: 30,
  },
  {
    kind: 'infant-fever',
    why,
    weight: 'alone',
    certain: true,
    happened: true,
    says: '#fever39',
    and: '#threemonths',
  },
  {
    kind: 'cold-newborn',
    why,
    weight: 'alone',
    certain: true,
    says: `
      #cold; feel*|feels|is|hes|shes|so|very|really cold; cold ~1 to touch|the; low temp; temp ~2 low|dropped; hypotherm*
      body|chest|belly|skin|back|trunk is|feels cold`,
    and: '#young; newborn; preemie',
    within: 15,
  },
  {
    kind: 'breathing',
    why,
    weight: 'alone',
    certain: true,
    says: `
      cannot|hardly|barely|not|isnt|struggl*|fighting|trouble|difficulty|unable ~1 breath; cannot ~2 speak|say|finish ~3 sentence|sentences|words; gasp* ~1 air|breath; apnea
      stopped|stops|stop|keeps stopping ~1 breath; breath ~1 stopped|stops; fight* for breath; short of breath
      lips|lip|tongue|face ~3 blue|gray|purple; blue|gray|purple ~1 lips|lip|tongue|face|around
      turning|turned|going|gone|went|goes|is ~1 blue; suck* ~1 in ~5 ribs|chest|throat|neck
      ribs|chest|throat ~4 suck* in; nostrils ~2 flar*; flar* nostrils; breath ~2 very|really|so|too fast|hard
      grunt* ~2 every|each|with breath; stridor; fast|rapid breath and; head bob*`,
  },
  {
    kind: 'choking',
    why,
    weight: 'alone',
    certain: true,
    says: `
      is|hes|shes|started|still|baby|now choke; choke on; stuck in ~1 throat|windpipe|airway; lodged in ~1 throat|windpipe
      cannot ~1 cough ~4 breath|sound|speak|crying; swallow the wrong way; cannot ~2 get it out ~2 throat
      something|food|bone|grape|coin|toy|sweet stuck ~3 throat; inhaled ~1 peanut|nut|bead|toy|coin|popcorn
      choke ~2 cannot|blue; no air ~2 in|through`,
  },
  {
    kind: 'unresponsive',
    why,
    weight: 'alone',
    certain: true,
    says: `
      cannot ~2 wake ~1 him|her|baby|son|daughter|my|our|them|wife|husband|up; wont wake; not|isnt wake up; doesnt wake
      is|hes|shes|lies|lying|very|so|all|and|baby|completely|went|gone|goes|totally limp|floppy|lifeless
      is|found|hes|shes|him|her|was|went|fell|lies|mum|dad|baby|husband|wife|child unconscious
      unrespons*; hard|difficult|impossible ~1 wake
      not|isnt|doesnt|wont|hardly|barely|stopped respond*; no respons*; collapse ~2 and; just|has|suddenly|hes|shes collapse
      doesnt|not|wont react; drowsy ~4 wont|cannot|not ~2 feed|latch|drink|wake|suck; like ~1 rag doll|ragdoll; is lifeless; not conscious; too|so|very|extremely drowsy ~2 feed|drink|eat|wake|suck|nurse
      no pulse; no heartbeat; wont stay awake; cannot stay|keep ~1 awake`,
  },
  {
    kind: 'seizure',
    why,
    weight: 'alone',
    certain: true,
    says: `
      is|hes|shes|having|had|has|have|another|first|second|third ~1 seizure; having ~1 fit; is|hes|shes|started|still|been fitting
      eyes ~2 rolled|rolling|roll ~1 back|up; stiff ~3 jerk|shake; jerk ~4 cannot|wont|doesnt|not stop
      body|arms|legs|limbs ~2 jerk; went|goes|gone stiff; foam* at ~1 mouth; shake uncontroll*; shake all over
      had|having ~1 fit ~3 now|#minutes|tonight|today; infantile spasms; seizure ~4 wont|not|doesnt|minutes|#minutes|now
      one side ~4 face droop*; face ~2 droop*`,
  },
  {
    kind: 'meningitis',
    why,
    weight: 'alone',
    certain: true,
    says: `
      rash|spots|marks|patches|bruise ~4 doesnt|dont|wont|not|isnt|arent|didnt|does ~2 fade|blanch|disappear|fading|vanish
      rash|spots ~4 not fade; non blanch* rash|spots; nonblanching rash|spots; purple|pinprick rash|spots
      rash|spots ~4 stay*|still|there ~4 glass|pressed|press; rash|spots that ~2 purple; bulg* fontanelle; fontanelle ~2 bulg*
      stiff neck ~8 fever|#fever|#fever39|temp|rash|vomit|headache|light
      fever|#fever|#fever39|temp|rash|vomit|headache ~8 stiff neck; neck ~1 stiff ~8 fever|#fever|#fever39|temp|rash|vomit|headache|light
      fever|#fever|#fever39|temp|rash|vomit|headache ~8 neck ~1 stiff
      spots|rash ~3 like ~1 bruise; blood spots ~3 skin; mottled ~6 cold|drowsy|limp|floppy|fever|#fever|#fever39`,
  },
  {
    kind: 'dehydration',
    why,
    weight: 'alone',
    certain: true,
    says: `
      no|not|without|hasnt|havent|zero ~4 wet diaper ~6 #hours|hours|today|day|#duration|since|lastnight|yesterday
      hasnt|not|havent|no ~1 pee ~4 #hours|hours|today|day|since|yesterday|lastnight|all
      eyes ~2 sunken; sunken eyes; sunken fontanelle; fontanelle ~2 sunken; no tears ~4 cry*|dry|sunken|wet; cry* ~2 no|without tears
      cannot keep ~3 down; keeps nothing down; nothing stays down; vomit everything
      refus* ~2 all|any|every|to ~2 drink|fluids|feed|feeds ~6 #hours|today|day|since|yesterday; dry mouth ~4 no`,
  },
  {
    kind: 'vomiting',
    why,
    weight: 'alone',
    certain: true,
    says: `
      vomit ~2 blood; blood ~3 vomit; vomit ~4 green; green|bile vomit; vomit bile; projectile vomit ~2 every|after
      blood ~4 in ~3 poo|diaper; blood and ~2 jelly ~3 diaper|poo; poo ~3 blood; bloody poo; black|tarry poo; redcurrant jelly; coffee grounds; vomit ~3 coffee
      poo ~4 jam|jelly`,
  },
  {
    kind: 'bleeding',
    why,
    weight: 'alone',
    certain: true,
    says: `
      blood ~2 wont|not|doesnt|cannot|isnt|didnt ~1 stop*; cannot ~2 stop ~2 blood; blood ~1 heavily|everywhere; heavy blood
      wont stop blood; nosebleed ~6 not|wont|doesnt stop*; cough* ~2 blood; blood ~2 pouring|spurting|pumping|gushing
      losing ~3 blood; lost ~2 lot of blood; pouring|spurting|gushing blood; nose ~2 blood ~6 #minutes|hour|#hours
      blood ~4 from ~2 navel|cord|stump|umbilical|circumcision`,
  },
  {
    kind: 'allergy',
    why,
    weight: 'alone',
    certain: true,
    says: `
      anaphylaxis; tongue|lips|face|throat|lip|eyes ~2 swollen|swell ~8 after|from|since|and|peanut|hives|breath|sting
      tongue|lips|throat|face swollen; tongue ~1 swollen; throat ~2 closing|tight|swollen; hives ~6 breath|wheeze|vomit|swollen|cough; swollen ~2 tongue|lips|throat
      wheeze|vomit|swollen ~6 hives; hives all over ~6 lips|tongue|breath|wheeze|vomit|face|cough
      wheeze|vomit ~4 after ~3 peanut|nut|egg|milk|sting|nuts|sesame|bee|wasp|fish; allergy reaction ~6 breath|swollen|wheeze
      severe allergy reaction; used|gave ~3 epipen`,
  },
]
