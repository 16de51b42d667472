import type { Sign } from './sign'

const afterBirth = `
  #pp; pp; ppm; postpartum; postnatal; birth; gave birth
  after ~3 birth|section|csection|delivery|giving|having|labour|labor|him|her|baby; csection
  since ~4 birth|section|born|delivery|baby|had
  had ~2 him|her|baby|twins ~3 on|last|yesterday|#daysago|week|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday
  delivered; delivery; postbirth; forceps; epidural; stitches; pads; pad; maternity; lochia; placenta; newborn
  my section; scar; breastfeed*; ebf; pumping; day #n; discharged; came home; got home; home from ~2 hospital
  baby ~3 #young; #young; baby; day one|two|three|four|five|six|seven|eight|nine|ten
  post ~2 birth|partum|baby|section|csection|delivery`
const carrying = `
  #pregnant; pregnant; pregnancy; preggo; preg; trimester; bump; expecting
  due ~4 weeks|days|week|date|may|june|july; kicks; kicked; kicking; waters; antenatal; fetal; gestation
  weeks|week|wks along|gone; movements`

/** The weeks before and after a birth. */
export const mothers: Sign[] = [
  {
    kind: 'after-birth',
    why: 'Heavy bleeding, clots or a soaked pad after a birth.',
    weight: 'alone',
    says: `
      blood ~2 through; blood ~3 clothes|sheets|trousers|mattress; soak* ~6 pad|pads|sheets|bed|pyjamas|pjs|trousers|through|mattress|sofa
      pad ~6 hour|hours|hourly|half|minutes|#minutes|#hours|soak*|full|through
      pads ~8 hour|hours|hourly|minutes|soak*|#hours|#minutes|full|morning|row; fill* ~4 pad|pads
      clot ~8 size|big|huge|large|plum|lemon|golf|fist|egg|palm|keep|keeps|coming|passing|passed|massive|tennis|orange|ball|plums
      big|huge|large|massive|golf|passing|passed ~3 clot
      pouring|gush*|flooding|running|flood|flowing|trickl*|streaming ~6 blood|legs|leg|red|out|me|clot
      blood ~5 pouring|gush*|heavy|heavier|heavily|loads|lots|flooding|soak*|bright|again|everywhere|stop|stopping|down|restarted
      bright red; heavy ~2 blood; changed ~4 hour; blood ~3 legs; restarted; blood ~3 through
      through ~3 pjs|pyjamas|jeans|trousers|leggings|clothes|pad; white ~2 as|like; pads ~3 in
      smell* ~3 discharge|lochia|blood|down; discharge|lochia ~5 smell*|foul|stink*|rotten|horrible|fishy|green
      foul; stink*; blood ~4 much|lot|lots|loads|more|badly|worse; much|lot ~2 blood; blood ~2 very
      cannot stop ~2 blood; hemorrhag*; lost ~4 clot|blood; gone ~2 through ~5 pads|towels|pad|towel
      used ~4 pads|towels; towels|towel ~4 since|hour|soaked; pads since; clot ~4 like; liver; #n pads
      maternity ~2 pads|towels; blood ~3 shoes|floor|socks|legs|bed|toilet; came away; blobs; jelly; lost loads
      lost ~3 lot|loads|pints|blood; pool of blood`,
    and: afterBirth,
    within: 40,
  },
  {
    kind: 'after-birth',
    why: 'Chest pain, breathlessness, a swollen leg, a severe headache, fainting or infection after a birth.',
    weight: 'alone',
    says: `
      chest ~4 pain|pains|hurt|tight|pressure|stab*|sharp|heavy
      pain|pains|tight|tightness|pressure|stab* ~3 chest; knife ~6 breath; breath ~6 hurt|knife|pain|stab*
      hurt ~5 breath; out ~1 breath; short* ~3 breath; cannot ~3 breath; cannot ~3 catch
      heart ~3 racing|pounding|pounds|racing|flutter*|fast|thumping; palpitations; worst headache
      headache ~8 vision|eyes|see|sparkl*|spots|lights|wont|paracetamol|worst|pounding|thunderclap|blurr*|nothing|days|since|splitting|severe|stars|terrible|awful|unbearable|swollen|lie|sit
      severe|splitting|pounding|terrible|awful|worst|killer|bad|blinding|thunderclap|massive ~3 headache|head
      head ~3 pounding|splitting|explod*|banging|thumping; vision; blurr*
      seeing ~3 spots|stars|lights|flashing|double|sparkl*; flashing ~2 lights; spots ~3 eyes|vision; zigzag*
      sparkl*; leg|calf|thigh ~6 swollen|pain|sore|red|hot|hurt|tight|hard|bigger|twice|double|tender
      swollen|red|hot|sore|painful|tender ~4 leg|calf|thigh; one ~2 leg|calf; calf; dvt; blood clot; faint
      collapse; dizzy ~5 stand|faint|see|black; nearly faint; #highbp; bp ~6 high|through|#many|#n
      blood pressure ~5 high|up|through|sky; preeclampsia; pre eclampsia; right ~3 ribs; under ~3 ribs
      upper ~4 pain
      scar|wound|incision|stitches|section|csection ~8 open*|pus|smell*|hot|red|oozing|leak*|split|yellow|burst|weep*|gaping|infected|apart|green
      pus; open* ~4 wound|scar|stitches; hot ~4 cold; red ~3 breast|boob; breast|boob ~5 red|hot|hard|lump
      mastitis; confus*; septic; sepsis; cannot ~2 pee; hurt ~2 pee; face ~4 swollen|droop*; numb*; slurr*
      weak ~3 side|arm; womb ~4 pain|tender; agony; feel ~3 dying; pain ~4 worse; cough ~4 blood
      arm ~3 weak|numb; prolapse*; blood ~2 pee; yellow eyes; itch* ~4 hands|feet|palms|soles; sausage; tender
      legs ~3 but one; left ~3 sausage; dizzy ~8 went down|fell; went down; band ~3 chest; duvets; angry
      scar ~4 angry; boob|breast ~6 rock|solid|purple`,
    and: `
      #pp; pp; postpartum; postnatal; gave birth; after ~4 birth|section|csection|delivery|labour|labor|giving
      csection; since ~4 birth|section|born|delivery|had
      had ~2 him|her|baby|twins ~3 on|last|yesterday|#daysago|week|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday
      delivered; delivery; postbirth; lochia; discharge; my section|scar|stitches|csection; breastfeed*; pumping
      baby ~3 born; got home ~3 hospital; home from ~2 hospital; epidural; placenta
      post ~2 birth|partum|baby|section|csection|delivery
      day #n|one|two|three|four|five|six|seven|eight|nine|ten; im
      my ~2 chest|leg|calf|head|heart|vision|eyes|boob|breast; new mum; #young; newborn; had ~3 baby
      gave birth ~3; birth on ~2`,
    also: `
      i; im; my; me; ive; wife; sister; girlfriend; partner; friend; myself; mum; she; daughter; id; #pp; pp
      postpartum; discharge; calf; headache`,
    within: 40,
  },
  {
    kind: 'after-birth',
    why: 'Fever or shivering after a birth.',
    weight: 'alone',
    says: '#fever; #fever39; fever; temp; shiver*; rigor*; chills; teeth chatter*; shake',
    and: `
      #pp; pp; postpartum; postnatal; gave birth; after ~4 birth|section|csection|delivery|labour|labor|giving
      csection; since ~4 birth|section|delivery
      had ~2 him|her|baby|twins ~3 on|last|yesterday|#daysago|week|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday
      delivered; delivery; lochia; discharge; my section|scar|stitches|csection; placenta; down there; breast|boob
      give birth; im ~4 #young; birth on ~2`,
    also: 'i; im; my; me; ive; wife; sister; girlfriend; partner; friend; myself; mum; she; id; #pp; pp; postpartum; discharge',
    within: 40,
  },
  {
    kind: 'after-birth',
    why: 'Dangerous signs in pregnancy.',
    weight: 'alone',
    says: `
      blood; clot; gush*; tightenings ~3 every|#minutes|minutes; waters ~4 broke|broken|gone|green|brown|leak*|break*; water broke
      leak* ~3 fluid|waters|water; cord ~4 out|see|feel|hanging; headache; vision; blurr*; flashing
      seeing ~3 spots|stars|lights; #highbp; bp ~4 high|#many; blood pressure ~4 high|up
      swollen ~3 face|hands|suddenly; hands|face ~4 swollen; under ~4 ribs; right ~3 ribs; upper ~3 belly; faint
      collapse; chest ~3 pain|tight; short* ~2 breath; cannot breath
      not|no|hasnt|havent|cannot|less|fewer|reduced|stopped|barely|hardly|slow*|didnt|isnt ~5 move|moved|moving|movement|movements|kick|kicks|kicked|kicking|felt
      baby ~5 quiet|still; stopped moving; no movement*; reduced movement*; quiet ~3 baby|today|since; cramp*
      contractions; pain ~5 severe|constant|sharp|bad|agony|side|belly; severe ~3 pain; constant ~3 pain
      belly ~3 hard|rock; seizure; fit; #fever; #fever39; fell; itch* ~4 hands|feet|palms|soles|all
      vomit ~8 down|blood|water|days|everything; cannot keep; calf; leg ~4 swollen|red
      placenta praevia|previa|abruption; ectopic; shoulder ~3 pain|tip; one side; pain ~2 one side
      car accident|crash; pushing; urge ~2 push; not|hasnt|havent|isnt ~4 wriggl*|kicking|moving|active|bouncing
      wriggl*; feet|hands|face ~3 swollen|balloons|balloon; floaters; ribs; killing; leaking; greenish
      left side; right side; bump ~4 hurt|hit|tight|fell; hit ~2 bump; tight ~2 belly; doubled`,
    and: carrying,
    within: 30,
  },
  {
    kind: 'after-birth',
    why: 'Bleeding with cramps.',
    weight: 'alone',
    says: 'blood; spotting; clot',
    and: 'cramp*; dizzy; faint; shoulder; contractions; miscarr*; pregnant; #pregnant; scan',
    within: 8,
  },
]
