import type { Sign } from './sign'

const fall = `
  fell; dropped; rolled ~4 off|bed|sofa|couch|table; tumbled; tripped; hit ~5 head
  head ~4 hit|hurt|caught|slammed|struck|whacked|smacked; slipped ~8 head|floor|bath|stairs|arms|hands; landed
  off ~2 @hard; tipped; knock ~3 head; head injury; concuss*; bang ~3 head; kicked ~4 head; headfirst
  face first; car crash; crashed; accident ~3 car; rear ended; came down on; fell on ~2 him|her|head; toppled
  hit by; hit ~3 by; down ~3 stairs|steps; thrown ~4 from|off
  head ~3 wall|floor|table|door|concrete|tiles|ground`

/** Knocks to the head, wounds, bleeding. */
export const injuries: Sign[] = [
  {
    kind: 'head-injury',
    why: 'A fall or a knock to the head, and signs after it.',
    weight: 'alone',
    happened: true,
    says: fall,
    and: `
      vomit; drowsy; sleep; wake; confused; unconscious; faint; knocked unconscious
      out ~3 for|secs|seconds|#minutes; pupil; pupils; pupil*; eyes ~3 crossing|cross|rolling|weird|funny|glazed
      seizure; jerk; squishy; soft ~2 lump|bump|swollen|patch|spot; boggy; dent; dented
      lump ~4 soft|squishy|huge|egg|growing|bigger|side|massive|golf; egg
      bump ~4 soft|squishy|huge|egg|growing|bigger; swollen; fontanelle; fluid
      clear ~3 fluid|liquid|stuff|water*; ear|ears|nose ~4 blood|fluid|leak*|clear|dripping
      blood ~4 ear|ears|nose|eye|eyes|head|scalp|everywhere; limp; floppy; quiet; pale; gray; slurr*; wobbl*
      unsteady; dizzy; double vision; blurr*; cannot ~4 walk|stand|see|remember|move|feel|settle|console
      not ~3 himself|herself|right|self; staring; glazed; dazed; headache; high pitch*
      crying ~4 hours|stop|stopped|nonstop|weird; wont ~4 stop|settle|eat|feed|wake|move; neck; numb; tingl*
      doesnt ~3 know|remember|answer|recogni*; white ~4 eyes; bruise ~3 behind|ears|eyes; black ~2 eyes; panda
      raccoon; irritable; inconsol*; gash; gaping; acting ~3 weird|strange|off|funny|odd|different
      not ~2 acting; off ~1 balance; memory; mumbling; talking ~3 nonsense|gibberish|funny; repeat*
      no one knows; havent told; groggy; concuss*; blood thinner*; soft; jelly; spongy; huge; enormous
      head|face|chin|mouth ~4 into|against; caught ~3 temple|head|eye|face; clonk*; fell
      landed ~4 neck|head|back; went into; hit ~3 temple; handlebars; over ~2 handlebars; came off ~3 bike
      heads; head ~3 dog|knee|elbow; clashed; thrown; same thing; same question; asking ~4 same; keeps asking
      eye ~4 outward|crossed|turned|looking; helmet`,
    within: 45,
  },
  {
    kind: 'head-injury',
    why: 'A baby under three months was dropped or fell.',
    weight: 'alone',
    happened: true,
    says: fall,
    and: `
      #young; #threemonths; newborn; tiny baby; weeks old; week old; days old; months old; unconscious`,
    within: 35,
  },
  {
    kind: 'head-injury',
    why: 'A fall from a height, onto something hard, or at speed.',
    weight: 'alone',
    happened: true,
    says: `
      fell|dropped|rolled|tumbled|toppled|slipped|tripped|tipped|flew|thrown|jumped ~9 stairs|concrete|tile|tiles|tiled|hardwood|laminate|stone|pavement|sidewalk|patio|balcony|window|ladder|counter|worktop|changing|upstairs|wall|roof|metres|meters|feet|foot|ft|hearth|brick|kerb|curb|marble|horse|shoulders|bunk|trampoline|tree|trolley|highchair|radiator|arms
      head ~3 concrete|tiles|tile|kerb|curb|stone|brick|radiator|hearth|pavement|first; out ~2 window
      hit ~2 by ~2 car|bus|van|bike|truck|lorry|swing|bat|ball|golf|motorbike; run over; ran over; car ~2 hit
      car crash|accident|wreck; crashed ~4 car|bike|scooter|quad
      off ~4 bike|scooter|horse|balcony|roof|bunk|quad|trampoline|slide
      from ~3 window|balcony|roof|ladder|floor|tree|stairs|counter|bunk|loft|height|bed|sofa|swing|slide|frame|bars|table
      metre|metres|feet drop
      slipped|fell|dropped|slid|tumbled ~9 paving|slabs|tarmac|road|sling|carrier|pram|buggy|railings|arms|trolley
      onto ~2 railings|spikes|fence|glass`,
    and: `
      head; face; neck; back; unconscious; crying; blood; lump; just; now; today; tonight; lastnight; yesterday
      #justnow; #minutes; quiet; still; baby; months; #child; #threemonths; hours; sling; carrier; months old`,
    within: 18,
  },
  {
    kind: 'head-injury',
    why: 'Fluid from ears or nose, uneven pupils.',
    weight: 'alone',
    says: `
      clear ~5 ear|ears; one pupil; pupil* ~5 bigger|different|uneven|size|huge|big|massive|dilated|pinpoint|pin
      pupils ~3 not; fluid|liquid|water*|blood ~4 out|from|dripping|coming ~3 ear|ears; ear ~3 blood|leaking
      cannot ~3 feel ~2 legs|arms|feet|hands; neck ~5 broken|fall|crash; skull ~2 fracture`,
  },
  {
    kind: 'injury',
    why: 'A broken bone, a deep wound, a bite, a crushed or strangled part.',
    weight: 'alone',
    happened: true,
    says: `
      arm|leg|wrist|elbow|finger|ankle ~4 banana|pointing; fingertip|tip ~4 off|hanging|hinge|door|missing; bone ~4 stick*|out|through|showing|see|visible|broken|poking; see ~3 bone|fat
      arm|leg|wrist|elbow|ankle|finger|knee|shoulder|thumb|collarbone|foot ~6 bent|broken|broke|crooked|wrong|dangl*|deformed|angle|snapped|funny|limp|wont|hang*|swollen|white|blue
      broke|broken|snapped|fractured|dislocated ~4 arm|leg|wrist|ankle|finger|elbow|collarbone|shoulder|thigh|rib|nose|neck|toe
      bent ~4 wrong|shouldnt|backwards|weird|back
      dog|cat|fox|monkey|rat ~3 bit|bite|bitten|attacked|mauled|savaged; bitten ~3 dog; bite ~3 dog; gaping
      gash*; deep ~3 cut|wound; cut ~4 deep|bone|artery|badly|open|wide|glass|vein; wound ~4 open|deep|gaping
      stab*; severed; amputat*; chopped|sliced|cut|lost ~3 finger|fingertip|thumb|toe|tip|ear
      finger|fingertip|thumb|tip ~4 off|hanging|severed|door|sliced|blue|purple; crushed; trapped ~4 finger|fingers|hand|foot|arm|leg|toe|thumb|head|door|him|her|he; finger|fingers|hand|foot|arm|leg|toe|thumb|hes|shes ~3 trapped; impaled
      strangl*; cord|string|blind|ribbon|strap|rope|scarf ~4 neck; round|around ~3 neck
      hair ~5 tourniquet|toe|penis|finger; tourniquet; testicle* ~6 pain|swollen|hard|red|twisted|agony
      ball*|scrotum ~6 pain|swollen|hard|twisted|agony; hernia ~6 hard|purple|pain|vomit|push|red|blue
      penis ~5 zip|stuck|swollen|foreskin; eye ~4 poked|stabbed|pierced|scissors|pencil|stick|glass|pen|cut
      tv|dresser|wardrobe|drawers|bookcase|gate ~4 fell|came|down|landed|on|tipped; nothing ~3 wiggle
      cannot ~3 move ~3 arm|leg|fingers|legs|foot; wont ~3 use|move|bear|put ~3 arm|leg|foot|weight
      swollen ~4 twice|huge|double; fingers ~3 white|blue|numb|cold; run over; fell ~3 through; hit ~2 by ~2 car
      penetrat*; rusty nail; nail ~4 foot; glass ~4 foot|hand|eye|deep|arm; scissors
      knife ~4 hand|finger|foot|fell|thigh; squashed; rolled ~2 over ~2 on
      rolled|slept|asleep ~4 top ~3 baby|him|her; suffocat*; overlaid; wedged; face ~3 pillow|mattress|cushion
      nail ~8 through|foot|deep; through ~3 foot|hand|leg|skin|lip|cheek|tongue; went ~3 through
      stuck in ~3 leg|foot|arm|eye|hand|head|ear|nose|neck|skin|finger; stood on ~4 nail|glass|needle|rake
      stick ~6 eye|stuck|neck|leg|throat|mouth; pencil|toothbrush|stick|lolly|straw ~6 throat|mouth|eye|palate
      fell on ~3 foot|leg|hand|chest|toe; turning|turned|gone|going ~1 black; eyeball
      scratched|poked|cut|hit ~3 eye|eyeball; groin; hernia; lump ~4 groin|balls|testicle
      wrist|arm|leg ~4 bent|fork|shape; hanging out; jammed; ripped off; torn off; prolapse
      splinter ~3 eye|deep; fishhook; water beads; lobe; ear ~4 off|torn|hanging|ripped; terrier; dogs
      heard ~2 crack|snap; out of ~2 socket; socket; banister; thread; yellow fat; tummy hard
      tip|end|nail|skin|finger|toe|top ~4 come|came off; heard ~3 click|crack|pop|snap
      been|got|was|accidentally shot; shot ~3 gun|pellet|bb|airgun|arrow|eye; pellet ~3 eye
      zip ~5 stuck|skin|penis|willy|caught; stuck|caught|trapped ~5 zip|hinge|door; finger|fingers ~6 hinge`,
  },
  {
    kind: 'bleeding',
    why: 'Bleeding that is heavy or does not stop.',
    weight: 'alone',
    happened: true,
    says: `
      blood ~6 stop|stopping|stops|pouring|poured|gushing|gush|spurting|spurt|soaked|soaking|soaks|everywhere|squirting|pumping|heavily|heavy|badly|nonstop|loads|lots|towel|towels|minutes|#minutes|hour|hours|#hours
      wont|not|doesnt|cannot|isnt|hasnt ~3 stop ~3 blood|oozing|bleeding
      pouring|gushing|spurting|pumping|squirting|dripping|streaming ~4 blood|leg|legs|down|nose|wound
      nose ~6 pouring|gushing|stop|#minutes|soak*
      nosebleed|nose blood ~8 stop|#minutes|minutes|hour|soak*|pouring|#hours
      soak* ~5 blood|towel|towels|vest|vests|blood|sheet|tissue|cloth; so|lots|loads|much|bad|heavy ~3 blood
      cord|stump|belly|circumcis* ~6 blood|oozing; oozing ~4 blood; running ~3 red; changed ~3 hour
      puddle ~3 blood; pool ~2 blood; cannot ~3 stop ~2 blood|bleeding; nose ~4 stopped|stop|since|towel|white
      #n towel; third|second|fourth towel; mouthful* ~2 blood; fresh blood; spurt*; blood ~2 everywhere; squirt*
      artery; gash*; wont clot; blood ~4 eyes|ears|gums|belly; vomit* blood; cough* blood
      blood ~4 filling|fills|mouth|running|run; gum|tongue|lip|gums ~4 split; soaked ~2 through; trail of; blood ~3 trail
      red through; keeps filling; blood in ~2 shoes; blood ~4 pumping; its|is pumping; pumping ~3 out
      cut ~8 pumping; bright red ~4 blood|clot|pad|toilet|running|flow|gush*; red ~3 running`,
  },
  {
    kind: 'head-injury',
    why: 'A fall out of a window or from a storey.',
    weight: 'alone',
    happened: true,
    says: `
      fell|dropped|jumped|thrown|pushed|climbed|toppled|slipped ~6 window|balcony|roof|storey|story|banister|bannister
      out ~2 window|balcony; over ~2 banister|bannisters|banisters|railing|railings; down ~2 flight|well|shaft
      fell ~3 feet|ft|metres|meters|m`,
  },
]
