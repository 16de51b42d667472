import type { Sign } from './sign'

const fall =
  'fell; dropped; rolled ~4 off|bed|sofa|couch|table; tumbled; tripped; hit ~5 head; head ~4 hit|hurt|caught|slammed|struck|whacked|smacked; slipped ~8 head|floor|bath|stairs|arms|hands; landed; came off; off ~2 @hard; tipped; knock ~3 head; head injury; concuss*; bang ~3 head; kicked ~4 head; headfirst; face first; car crash; crashed; accident ~3 car; rear ended; came down on; fell on ~2 him|her|head; toppled; hit by; hit ~3 by; down ~3 stairs|steps; thrown ~4 from|off; head ~3 wall|floor|table|door|concrete|tiles|ground'

/** Knocks to the head, burns, water, wounds, bleeding. */
export const injuries: Sign[] = [
  {
    kind: 'head-injury',
    why: 'A fall or a knock to the head, and signs after it.',
    weight: 'alone',
    says: fall,
    and: 'vomit; drowsy; sleep; wake; confused; unconscious; faint; knocked unconscious; out ~3 for|secs|seconds|#minutes; pupil; pupils; pupil*; eyes ~3 crossing|cross|rolling|weird|funny|glazed; seizure; jerk; squishy; soft ~2 lump|bump|swollen|patch|spot; boggy; dent; dented; lump ~4 soft|squishy|huge|egg|growing|bigger|side|massive|golf; egg ~4; bump ~4 soft|squishy|huge|egg|growing|bigger; swollen; fontanelle; fluid; clear ~3 fluid|liquid|stuff|water*; ear|ears|nose ~4 blood|fluid|leak*|clear|dripping; blood ~4 ear|ears|nose|eye|eyes|head|scalp|everywhere; limp; floppy; quiet; pale; gray; slurr*; wobbl*; unsteady; dizzy; double vision; blurr*; cannot ~4 walk|stand|see|remember|move|feel|settle|console; not ~3 himself|herself|right|self; staring; glazed; dazed; headache; high pitch*; crying ~4 hours|stop|stopped|nonstop|weird; wont ~4 stop|settle|eat|feed|wake|move; neck; numb; tingl*; doesnt ~3 know|remember|answer|recogni*; white ~4 eyes; bruise ~3 behind|ears|eyes; black ~2 eyes; panda; raccoon; irritable; inconsol*; gash; gaping; acting ~3 weird|strange|off|funny|odd|different; not ~2 acting; off ~1 balance; memory; mumbling; talking ~3 nonsense|gibberish|funny; repeat*; no one knows; havent told; groggy; concuss*; blood thinner*',
    within: 45,
  },
  {
    kind: 'head-injury',
    why: 'A baby under three months was dropped or fell.',
    weight: 'alone',
    says: `${fall}`,
    and: '#young; #threemonths; newborn; tiny baby; weeks old; week old; days old; months old; unconscious',
    within: 35,
  },
  {
    kind: 'head-injury',
    why: 'A fall from a height, onto something hard, or at speed.',
    weight: 'alone',
    says: 'fell|dropped|rolled|tumbled|toppled|slipped|tripped|tipped|flew|thrown|jumped ~9 stairs|concrete|tile|tiles|tiled|hardwood|laminate|stone|pavement|sidewalk|patio|balcony|window|ladder|counter|worktop|changing|upstairs|wall|roof|metres|meters|feet|foot|ft|hearth|brick|kerb|curb|marble|horse|shoulders|bunk|trampoline|tree|trolley|highchair|radiator|arms; head ~3 concrete|tiles|tile|kerb|curb|stone|brick|radiator|hearth|pavement|first; out ~2 window; hit ~2 by ~2 car|bus|van|bike|truck|lorry|swing|bat|ball|golf|motorbike; run over; ran over; car ~2 hit; car crash|accident|wreck; crashed ~4 car|bike|scooter|quad; off ~4 bike|scooter|horse|balcony|roof|bunk|quad|trampoline|slide',
    and: 'head; face; neck; back; unconscious; crying; blood; lump; just; now; today; tonight; lastnight; yesterday; #justnow; #minutes; quiet; still; baby; months; #child; #threemonths; hours',
    within: 18,
  },
  {
    kind: 'head-injury',
    why: 'Fluid from ears or nose, uneven pupils.',
    weight: 'alone',
    says: 'clear ~5 ear|ears; one pupil; pupil* ~5 bigger|different|uneven|size|huge|big|massive|dilated|pinpoint|pin; pupils ~3 not; fluid|liquid|water*|blood ~4 out|from|dripping|coming ~3 ear|ears; ear ~3 blood|leaking; cannot ~3 feel ~2 legs|arms|feet|hands; neck ~5 broken|fall|crash; skull ~2 fracture',
  },
  {
    kind: 'burn',
    why: 'A burn, a scald or a shock.',
    weight: 'alone',
    says: 'burn ~8 hand|hands|face|arm|arms|leg|legs|chest|foot|feet|skin|finger|fingers|palm|mouth|eye|belly|neck|back|himself|herself|me|him|her|blister*|bum|scalp|badly|cheek|thigh; hand|hands|face|arm|arms|leg|legs|chest|foot|feet|fingers|palm|cheek|skin ~5 burn; burn ~2 on; scald; hot|boiling|kettle|coffee|tea|soup|oil|water|noodles|porridge|gravy|formula|fat ~8 over|spilled|spilt|poured|tipped|pulled|splashed|knocked|skin|blister*|down|on ~2 @they|himself|herself|chest|arm|face|leg|lap|legs|hand|head|tummy; pulled|spilled|spilt|tipped|knocked|poured|splashed|grabbed ~6 tea|coffee|kettle|cuppa|pan|soup|noodles|water|mug|oil; hand|palm|fingers|foot|face|arm|cheek|leg ~6 oven|hob|stove|iron|straightener*|fire|radiator|log|woodburner|barbecue|bbq|grill|curling|tongs|exhaust|kettle|hotplate|treadmill; touched|grabbed|leaned|fell|sat|stood ~4 oven|hob|stove|iron|straightener*|log|woodburner|barbecue|bbq|grill|curling|tongs|fire|campfire; straightener* ~4 cheek|arm|hand|face|leg; skin ~5 peel*|off|coming|white|charred|melted|leathery|black|slid; peel* ~4 burn|skin; blister* ~5 burn|huge|popped|hand|chest|tea|coffee|water|hot|face; electr* ~3 shock*; electrocuted; socket ~5 finger|fingers|fork|shock*|thrown; zapped; bath ~4 too hot; water ~2 too hot; caught ~2 fire; firework*; chemical burn; sunburn ~8 blister*|vomit|fever|drowsy|shiver*; friction burn; acid ~3 on|eye|skin; spray*|bleach|chemical|cleaner|capsule|pod|glue|alkali|lime ~4 eye|eyes',
  },
  {
    kind: 'burn',
    why: 'Overheated, left in a hot car.',
    weight: 'alone',
    says: 'left|locked|forgot|stuck ~6 car|van; in ~2 car ~6 heat|hot|sun|windows; heat stroke; heatstroke; heat exhaustion; overheat*',
    and: 'hot; heat; floppy; limp; drowsy; sweat*; red; vomit; sun; wake; dry; minutes; #minutes; confused; dizzy; summer; temp; burn; breath; #hours; hour',
    within: 25,
  },
  {
    kind: 'drowning',
    why: 'Under water, or breathed water in.',
    weight: 'alone',
    says: 'under ~4 water; under|head|face|slipped|fell|went|gone|found|slid|floating|dunked|submerged ~5 water|pool|bath|bathtub|tub|pond|lake|sea|jacuzzi|paddling|bucket|river|canal|toilet; went under; gone under; face ~2 down ~4; facedown; submerg*; inhaled|swallow|breathed|aspirated|took|gulp* ~4 water; drown; near drown; secondary|dry drown; water ~3 lungs; under ~4 surface; fished ~3 out; pulled ~4 out ~4; lips ~1 under',
    and: 'cough; breath; drowsy; blue; gray; pale; vomit; floppy; limp; choke; splutter*; now; today; tonight; quiet; seconds; #minutes; minute; minutes; pulled; face; funny; colour; color; lungs; unconscious; wake; fell; since; foam; froth; alone; tired; grabbed; found; yesterday; #justnow; afternoon',
    within: 25,
  },
  {
    kind: 'injury',
    why: 'A broken bone, a deep wound, a bite, a crushed or strangled part.',
    weight: 'alone',
    says: 'bone ~4 stick*|out|through|showing|see|visible|broken|poking; see ~3 bone|fat; arm|leg|wrist|elbow|ankle|finger|knee|shoulder|thumb|collarbone|foot ~6 bent|broken|broke|crooked|wrong|dangl*|deformed|angle|snapped|funny|limp|wont|hang*|swollen|white|blue; broke|broken|snapped|fractured|dislocated ~4 arm|leg|wrist|ankle|finger|elbow|collarbone|shoulder|thigh|rib|nose|neck|toe; bent ~4 wrong|shouldnt|backwards|weird|back; dog|cat|fox|monkey|rat ~3 bit|bite|bitten|attacked|mauled|savaged; bitten ~3 dog; bite ~3 dog; gaping; gash*; deep ~3 cut|wound; cut ~4 deep|bone|artery|badly|open|wide|glass|vein; wound ~4 open|deep|gaping; stab*; severed; amputat*; chopped|sliced|cut|lost ~3 finger|fingertip|thumb|toe|tip|ear; finger|fingertip|thumb|tip ~4 off|hanging|severed|door|sliced|blue|purple; crush*; trapped ~5; impaled; strangl*; cord|string|blind|ribbon|strap|rope|scarf ~4 neck; round|around ~3 neck; hair ~5 tourniquet|toe|penis|finger; tourniquet; testicle* ~6 pain|swollen|hard|red|twisted|agony; ball*|scrotum ~6 pain|swollen|hard|twisted|agony; hernia ~6 hard|purple|pain|vomit|push|red|blue; penis ~5 zip|stuck|swollen|foreskin; eye ~4 poked|stabbed|pierced|scissors|pencil|stick|glass|pen|cut; shot ~4; bullet; gun; pellet; tv|dresser|wardrobe|drawers|bookcase|gate ~4 fell|came|down|landed|on|tipped; nothing ~3 wiggle; cannot ~3 move ~3 arm|leg|fingers|legs|foot; wont ~3 use|move|bear|put ~3 arm|leg|foot|weight; swollen ~4 twice|huge|double; fingers ~3 white|blue|numb|cold; run over; fell ~3 through; hit ~2 by ~2 car; penetrat*; rusty nail; nail ~4 foot; glass ~4 foot|hand|eye|deep|arm; scissors ~4; knife ~4 hand|finger|foot|fell|thigh; squashed; rolled ~2 over ~2 on; rolled|slept|asleep ~4 top ~3 baby|him|her; suffocat*; overlaid; wedged ~6; face ~3 pillow|mattress|cushion',
  },
  {
    kind: 'bleeding',
    why: 'Bleeding that is heavy or does not stop.',
    weight: 'alone',
    says: 'blood ~6 stop|stopping|stops|pouring|poured|gushing|gush|spurting|spurt|soaked|soaking|soaks|everywhere|squirting|pumping|heavily|heavy|badly|nonstop|loads|lots|towel|towels|minutes|#minutes|hour|hours|#hours; wont|not|doesnt|cannot|isnt|hasnt ~3 stop ~3 blood|oozing|bleeding; pouring|gushing|spurting|pumping|squirting|dripping|streaming ~4 blood|leg|legs|down|nose|wound; nose ~6 pouring|gushing|stop|#minutes|soak*; nosebleed|nose blood ~8 stop|#minutes|minutes|hour|soak*|pouring|#hours; soak* ~5 blood|towel|towels|vest|vests|blood|sheet|tissue|cloth; so|lots|loads|much|bad|heavy ~3 blood; cord|stump|belly|circumcis* ~6 blood|oozing; oozing ~4 blood; bright red ~8; running ~3 red; changed ~3 hour; puddle ~3 blood; pool ~2 blood; cannot ~3 stop ~2 blood|bleeding',
  },
]
