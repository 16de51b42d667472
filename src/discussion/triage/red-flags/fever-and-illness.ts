import type { Sign } from './sign'

const fever = `
  #fever; #fever39; fever; high|raised|elevated|spiking|spiked temp
  temp ~2 high|up|raised|elevated|spiked|spiking|climbing|rising|gone|going|through
  has|have|got|running|ran|with|having|a temp; burn up; burn|hot ~2 touch; feel* ~2 hot|burn|warm
  hot ~1 as ~3 oven|fire|kettle|radiator
  head|skin|chest|back|neck|body|he|she|hes|shes|baby|so|really|very|super|too|is|feels hot
  head|skin|chest|back|neck|body|he|she ~4 hot|oven|furnace|fire|kettle|burn; roast*; sweating buckets; red hot
  hot|burn ~2 head|touch|skin; fire`

const youngAge = `
  #young; newborn; tiny baby; new baby; preemie; premmie; prem
  born ~3 today|yesterday|lastnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week
  weeks|week|days|day old; days old; few|couple ~2 days|weeks; since ~2 birth|born; home from nicu
  first|second|third|fourth week; from ~2 maternity; #pp; had him|her on|last|yesterday; month old
  under three months; not even ~4 month|months; youngest baby; day #n|one|two|three|four|five|six|seven
  pre ~1 #visit; before ~3 #visit|jabs|vaccines|imms; due|next ~2 jabs|vaccines|imms; after ~3 first jabs|shots`

/** Fever in the first three months, cold newborns, and the signs of meningitis and sepsis. */
export const feverAndIllness: Sign[] = [
  {
    kind: 'infant-fever',
    why: 'A baby under three months has a fever or feels hot.',
    weight: 'alone',
    happened: true,
    says: fever,
    and: youngAge,
    within: 60,
  },
  {
    kind: 'infant-fever',
    why: 'A baby of just three months has 39 degrees or more.',
    weight: 'alone',
    says: '#fever39',
    and: '#threemonths',
  },
  {
    kind: 'cold-newborn',
    why: 'A young baby is cold, or has a low temperature.',
    weight: 'alone',
    says: `
      #cold; fingers|hands|feet|tummy|belly|chest|body|toes|lips ~4 cold|ice|icy|freezing; like ice
      cold ~2 touch; feel* ~3 cold; temp ~3 low|dropped|drop|down; low temp; hypotherm*; cold ~3 warm
      body|chest|skin|back ~3 cold; hes|shes|is ~2 cold`,
    and: `
      #young; newborn; preemie; prem; days old; born ~3 today|yesterday|lastnight|week; week old; baby; pale
      drowsy; latch`,
  },
  {
    kind: 'meningitis',
    why: 'A rash that does not fade when pressed, or spots like bruises.',
    weight: 'alone',
    says: `
      doesnt|dont|not|wont|isnt|didnt|arent|never ~4 fade|fading|blanch|blanching|disappear|disappearing|vanish
      fail* ~2 glass|tumbler; nonblanching; non blanch*; stay* ~5 glass|press|pressed|pushed|push|tumbler
      still ~5 glass; glass ~6 stay*|still|there|show*|see
      purple ~3 rash|spots|marks|patches|blotches|spot|bruise; rash|spots|patches|blotches|marks ~5 purple
      rash|spots|dots|marks ~5 bruise|bloodspots; bruise ~3 rash|coloured|colored|spots|blotches|everywhere
      pinprick ~3 spots|rash|red|blood|dots|bruise; spots ~4 pinprick|pricks; pinprick; purpura
      red|dark|blood spots ~5 spreading|spread; blood spots; spots ~2 under ~2 skin; septic* rash
      dont|doesnt|not|wont|didnt ~3 go|goes|turn|change ~3 press*|pushed|push|glass|pale|white|away
      press* ~5 dont|doesnt|not|stays|still; red|tiny|little spots ~10 press*|glass
      spots ~8 not ~4 pressed|press|glass`,
  },
  {
    kind: 'meningitis',
    why: 'A stiff neck, a bulging soft spot, or pain from light, together with illness.',
    weight: 'alone',
    says: `
      stiff ~2 neck; neck ~4 stiff|hurt|sore; cannot ~4 bend|move|touch|put|turn ~3 neck|chin; chin ~4 chest
      fontanelle ~5 bulg*|swollen|tense|tight|hard|raised|sticking|domed|up|out|pulsing|full|firm
      bulg* ~3 fontanelle|head|spot; arch* ~3 back|neck
      high|weird|strange|odd|funny pitch* ~2 crying|screaming|wail; high pitched`,
    and: `
      #fever; #fever39; fever; temp; hot; rash; spots; vomit; drowsy; headache
      light|lights|lamp|bright|curtains; floppy; crying; screaming; irritable; poorly; not ~3 feed; quiet; limp
      ill; stiff; sleep; wake; confused; fell; swollen; tight; cold`,
    within: 25,
  },
  {
    kind: 'meningitis',
    why: 'The soft spot bulges.',
    weight: 'alone',
    says: 'fontanelle ~5 bulg*|swollen|tense|sticking|domed; bulg* ~3 fontanelle|spot',
  },
  {
    kind: 'meningitis',
    why: 'Light hurts.',
    weight: 'in-pairs',
    says: `
      light|lights|lamp|brightness ~4 hurt; hates|hate|hurt|cannot ~4 light|lights|lamp|sun|telly; photophobi*
      screaming|crying|flinches ~5 light|lights|lamp|curtains; shield* ~2 eyes; light ~2 sensitive
      sensitive ~2 light`,
  },
  {
    kind: 'meningitis',
    why: 'Meningitis or sepsis is feared now.',
    weight: 'unless-well',
    says: 'could|be|maybe|think|has|worried|scared|is|sure ~4 meningitis|sepsis; sepsis signs; septic',
    and: `
      #fever; #fever39; fever; rash; now; tonight; today; hot; floppy; spots; he; she; hes; shes; mottled`,
    within: 20,
  },
  {
    kind: 'very-ill',
    why: 'The colour of the skin is wrong.',
    weight: 'in-pairs',
    says: `
      mottled; gray; pale; blue; purple; white ~2 as|like
      gone|turned|went|goes|looks|going|turning ~2 white|pale|yellow|gray|blue|purple|funny; no colour|color
      drained ~3 colour|color; funny|weird|odd|strange|bad|wrong colour|color; clammy; jaundice*
      yellow ~3 eyes|skin|face|legs; eyes ~4 yellow; sallow; waxy; lips ~3 white`,
  },
  {
    kind: 'very-ill',
    why: 'The child is not like itself.',
    weight: 'in-pairs',
    says: `
      not ~3 himself|herself|themselves|self|right|normal|with; isnt|doesnt ~4 himself|herself|right|with
      not like ~1 him|her; cannot ~3 settle|console|comfort|calm; inconsolab*; moan*; whimper*; whimpering
      grizzl*; weak; weaker; really quiet; so|too|very|gone|went|unusually quiet; weird cry
      crying ~4 weird|different|strange|odd|weak|hoarse|high|shrill|wrong|feeble; different cry
      something ~4 wrong; staring; stares; glazed; glassy; vacant; zoned; spaced; out ~1 it; confused; mumbling
      delirious; nonsense; hallucinating; rambling; slurr*; shiver*; rigor*; cold ~3 hands|feet
      hands|feet ~6 cold; floaty; grunty; grunt*; drowsy; lifeless; listless; dazed; disorientated; disoriented
      no energy; no interest; no strength; very|really|so|extremely|properly ill|poorly|unwell|sick
      getting worse; much worse; deteriorat*; sunken; dull; trembl*; doesnt ~3 smile; stopped smiling
      wont ~3 play; just|only ~2 lies|lying|lays|laying|stares|wants`,
  },
  {
    kind: 'very-ill',
    why: 'The child does not drink or eat.',
    weight: 'in-pairs',
    says: `
      @not ~3 feed|latch|drink|nurse|bottle|bottles|suck|sucking|milk|root|breast|eat
      off ~2 feed|food|milk|bottle; refus* ~4 feed|bottle|bottles|breast|milk|drink|food|fluids|everything|feed
      no interest ~3 feed|bottle|milk|breast; too ~3 feed|suck|drink; missed ~4 feed; havent|hasnt ~3 fed
      hasnt|not ~1 had ~4 feed|milk|drink|bottle; cannot ~2 finish ~4 bottle|feed; sleep* ~3 through ~4 feed
      skipped ~4 feed`,
  },
  {
    kind: 'very-ill',
    why: 'A fever stands beside other signs.',
    weight: 'in-pairs',
    says: '#fever39; burn up; fever ~5 days|week|#duration; temp ~4 wont|not ~3 down; 40|41|104|105',
  },
  {
    kind: 'very-ill',
    why: 'Somebody asks whether to get help at once.',
    weight: 'in-pairs',
    says: `
      er; emergency; ambulance; 911; 999; 111; 112; 000; should|do|need ~4 go ~3 hospital|in|er|a&e|emergency
      need|should ~3 call|ring|phone; take ~2 him|her|them|baby ~2 in|er|hospital
      wait ~3 morning|tomorrow|monday|it out|til|till|until|gp; go in; panic; panicking; please help
      help please; help; urgent*; asap; please someone|anyone; what do i do; what should i do
      dont know what ~2 do; im scared; so scared; really scared; terrified; frightened; petrified; overreacting
      over reacting; serious; is ~2 dangerous; dangerous; im ~2 worried; really|so|very worried`,
  },
  {
    kind: 'very-ill',
    why: 'It came on suddenly, or grows worse.',
    weight: 'in-pairs',
    says: `
      suddenly; out of nowhere; getting worse; worse ~3 today|tonight|now|hour; rightnow; #justnow; spreading
      never ~3 like this; never ~2 seen; unlike ~1 him|her; not normal; something ~3 wrong; wont stop
      doesnt stop; not stop; for hours; all night`,
  },
  {
    kind: 'infant-fever',
    why: 'A baby under three months has 38 degrees or more.',
    weight: 'alone',
    happened: true,
    says: '#fever; #fever39',
    and: '#young; newborn; preemie; days old; born ~3 today|yesterday|lastnight|week|#duration',
    within: 60,
  },
]
