import type { Sign } from './sign'

const why = 'Said as a textbook would say it.'

const poisons = `
  bleach|cleaner|detergent|pod|pods|descaler|drano|disinfectant|antifreeze|petrol|gasoline|paraffin|turpentine|turps|thinner|weedkiller|pesticide|poison|perfume|nicotine|vape|acetone|methanol|battery|magnet|paracetamol|ibuprofen|aspirin|iron|tablets|tablet|metformin|insulin|antidepressants|methadone|morphine|codeine|cannabis|alcohol|vodka|whisky|mothball|mothballs|mushroom|mushrooms|berries|foxglove|acid|mouthwash|oil|clonidine|gummy|gummies|sanitizer|sanitiser|needle|pin|waterbeads`.trim()
const ate = 'ate|eaten|eat|swallow|drank|drunk|drink|chewed|licked|sucked|took|taken|bit'

/** Plain statements of mishaps and of a mind or a home in danger, certain whatever the points say. */
export const classicalOfMishaps: Sign[] = [
  {
    kind: 'poisoning',
    why,
    weight: 'alone',
    certain: true,
    happened: true,
    says: `
      he|she|hes|shes|son|daughter|toddler|baby|child|#child|boy|girl|kid|just|has|have|it|i|twin|brother|sister|one ${ate} ~5 ${poisons}
      ate|drank|drunk|swallow ~5 ${poisons}; overdose ~1 of|on|paracetamol|ibuprofen|iron; too much|many paracetamol|ibuprofen|iron|tablets|calpol
      took|taken|taking an overdose; an overdose; carbonmonoxide alarm ~2 going|went|beeping|sounding; carbonmonoxide poison
      wrong|double|twice|triple ~2 dose ~3 of|paracetamol|ibuprofen; gave ~5 twice ~2 dose
      swallow|drank ~4 #n|two|three|some|a|an ~2 coin|coins|marble|screw|glass`,
  },
  {
    kind: 'head-injury',
    why,
    weight: 'alone',
    certain: true,
    happened: true,
    says: `
      fell|dropped|hit|tumbled|rolled|slipped ~8 head|stairs|steps|bed|sofa|table|concrete|tiles|floor|window|bike|tree|face
      hit ~3 head; head injury; knock ~3 head`,
    and: `
      vomit; drowsy; confused; unconscious; faint; seizure; limp; floppy; pupil; pupils; wont wake; cannot ~2 wake
      clear fluid; blood ~3 ear|ears; fluid ~4 ear|ears|nose; slurr*; boggy; squishy; soft lump|swollen; double vision
      unrespons*; not ~1 respond*; #young; newborn; doesnt know ~2 where|who; dent`,
    within: 25,
  },
  {
    kind: 'injury',
    why,
    weight: 'alone',
    certain: true,
    happened: true,
    says: `
      bone ~3 sticking|out|through|showing|visible; arm|leg|wrist|elbow|ankle ~2 bent|broken ~4 wrong|angle|way|out|bone
      finger|fingertip|toe|thumb ~4 cut|chopped|sliced|torn|hanging ~1 off; deep cut|wound|bite; cut ~2 to the bone
      cut|chopped|sliced off ~2 finger|fingertip|toe|thumb; severed ~2 finger|fingertip|toe|thumb|hand; cord|string|rope|blind ~4 round|around ~3 neck; bitten by ~2 dog|snake|bat
      dog|snake|bat bit|bitten ~1 him|her|my|me|face; stabbed ~2 in; hair ~3 round|around ~2 toe|penis|finger
      electric shock; fork|knife|finger|metal ~3 socket; hand|finger|fingertip|tip ~2 hanging off; sudden ~4 pain ~4 testicle; dog ~2 bit|bitten; electrocuted; gaping wound|cut; swollen|painful testicle; testicle ~3 pain|swollen|agony|hard
      broken|broke|breaks ~1 arm|leg|wrist|ankle|collarbone ~4 today|now|just|swollen|cannot|#justnow|tonight; cannot move ~1 arm|leg|legs
      hit by ~2 car|bus|van|truck|lorry; run over; crushed ~3 finger|hand|foot|leg`,
  },
  {
    kind: 'burn',
    why,
    weight: 'alone',
    certain: true,
    happened: true,
    says: `
      hot water|tea|coffee|soup|oil|milk|drink ~6 over|on|onto ~4 him|her|himself|herself|arm|leg|chest|face|hand|foot|belly|baby|body|neck
      spilled|pulled|tipped|poured|knocked|splashed ~4 hot|kettle ~2 water|tea|coffee|soup|oil|milk|drink|over|on
      burn|scald ~3 hand|hands|face|arm|leg|chest|foot|belly|himself|herself|mouth|palm|fingers ~6 blister*|peel*|oven|stove|iron|kettle|water|hob|straighteners|fire|white|raw|skin|now|today|tonight|minutes|#justnow|#minutes|just
      chest|arm|face|hand|legs|leg|belly ~3 blister*; skin ~2 come|coming|came off; scald ~3 tea|coffee|water|soup|milk; been scald; scald ~1 himself|herself|arm|chest|legs|face|hand; skin ~2 peel* ~4 burn|scald|off; chemical burn; blister* ~4 burn|scald
      burn|scald ~4 blister*; touched|grabbed ~3 oven|stove|iron|hob|straighteners|kettle|fire ~6 burn|blister*|white|red|skin|palm`,
  },
  {
    kind: 'drowning',
    why,
    weight: 'alone',
    certain: true,
    happened: true,
    says: `
      nearly|almost|near drown; is|has|was drown; went|gone|was|been|slipped|slid|found under ~1 water|in|bath
      under|underwater ~2 #minutes|seconds|minute|minutes|minute; fell|found|face ~2 in|into|down ~3 pond|pool|bath|water|lake|river|hottub
      face down in ~3 water|bath|pool|pond; pulled ~2 out|outof ~2 pond|pool|bath|water|lake|river|hottub; inhaled ~2 water
      swallow ~2 pool water ~5 cough|breath|drowsy|vomit`,
    and: `
      water; bath; pool; pond; lake; river; sea; cough; breath; him; her; he; she; baby; child; toddler; son; daughter; now; today`,
  },
  {
    kind: 'self-harm',
    why,
    weight: 'alone',
    certain: true,
    says: `
      want|wants|going|wanting|wanted|plan|planning to ~1 kill ~1 myself|himself|herself; kill myself; want to die; want to be dead
      wants to die; wants to be dead; end ~1 my life; ending my life|it all; end it all; take my ~1 life; suicidal; suicide ~3 note|thoughts|tonight|plan|attempt
      thinking|thoughts|think ~2 of|about suicide; better off ~2 dead|without me; better ~2 if i ~2 dead|gone|wasnt
      dont|doesnt|not want to live|exist; dont|doesnt|not want to be ~1 alive|here; no reason to live
      harm|hurt|cut myself; self harm; cutting my arms|legs|wrists; hurting myself; wish i ~2 dead; life ~2 not worth`,
  },
  {
    kind: 'harm-to-baby',
    why,
    weight: 'alone',
    certain: true,
    says: `
      want|wants|going|afraid|scared|think|thoughts|thinking|might|will|could|frightened|urge|urges ~4 harm|hurt|kill|smother|drown|shake|suffocate ~1 baby|him|her|newborn|son|daughter|child|twins
      i|he|just shake ~1 baby|him|her|newborn; she shake ~1 baby|him|newborn; thoughts ~2 harm* ~2 baby; thinking ~2 about|of ~1 throwing|dropping|smothering ~2 baby|him|her
      voice|voices ~3 tell|telling|tells|told ~6 baby|harm|hurt|kill; throw ~1 baby|him|her ~3 wall|window|floor|stairs
      baby ~2 possessed|devil|evil; hearing voices`,
  },
  {
    kind: 'after-birth',
    why,
    weight: 'alone',
    certain: true,
    says: `
      soak* ~4 pad ~4 hour|#hours|minutes|#minutes; pad ~2 an|every|each|per hour; pad hourly; blood ~1 heavily; heavy blood
      passing|passed|big|large|huge clot; clot ~4 golf|egg|size|plum|fist|lemon; chest pain; cannot ~1 breath; short of breath
      swollen|painful|red|hot ~2 calf|leg; calf|leg ~2 swollen|painful|hot|hard; #highbp; severe|worst|terrible|splitting headache
      headache ~6 vision|lights|spots|blurr*; vision ~2 blurr*; blurr* vision; faint; foul discharge|lochia; discharge ~2 smell*|foul
      wound|scar|stitches|incision ~3 pus|open*|oozing; #fever; #fever39; fever; chills; seizure; soak* ~3 #n|two|three|four|five pad; pain in ~1 chest; headache ~10 flashing|spots|vision|lights|sparkl*`,
    and: `
      #pp; pp; postpartum; after|since ~2 birth|delivery|section|csection|giving; gave birth; had ~2 baby|him|her ~2 #daysago|week|yesterday|days|on
      days|week|weeks after ~2 birth|delivery|section|csection`,
    within: 20,
  },
  {
    kind: 'after-birth',
    why,
    weight: 'alone',
    certain: true,
    says: `
      not|havent|hasnt|cannot|no|less|stopped|fewer|reduced|isnt ~3 baby|him|her|felt|feel|any ~2 move|moving|moved|movement|movements|kick|kicks
      baby ~2 stopped|not|isnt|hasnt moving|moved|kicking; reduced|less|no|fewer movement|movements|kicks; blood; waters ~1 broke|broken|gone; water broke; cord ~2 out|hanging
      vision ~2 blurr*; blurr* vision; severe headache; headache ~5 vision|spots|lights; #highbp; severe ~2 pain; chest pain; cannot breath
      contractions ~3 every; swollen ~1 face|hands ~4 headache|vision; seizure; fell ~4 bump|belly|stomach; faint`,
    and: '#pregnant; pregnant; pregnancy ~1 and',
    within: 15,
  },
  {
    kind: 'abuse',
    why,
    weight: 'alone',
    certain: true,
    happened: true,
    says: `
      partner|husband|boyfriend|wife|he|dad|ex|stepdad|father hit|hits|beats|beat|punched|strangled|choked|choke|kicked|attacked|threatened ~1 me|us|my ~2 and|again|in|the|kids|children|now|tonight|baby|with
      husband|partner|boyfriend|ex|dad|stepdad hit|hits|beats|beat|punched|strangled|choke|kicked|attacked|threatened|hurts|hurt|threatens ~2 me|us|baby|kids|children|son|daughter|him|her
      threaten* ~2 kill ~1 me|us|him|her; hitting|beating|hurting ~1 baby|me|kids|children; domestic violence ~4 now|afraid|scared|home
      touched|touches|touching ~2 private|privates; sexually abuse*; afraid|scared of ~1 husband|partner|boyfriend|ex; being abused
      locked me in; hand|hands ~2 round|around ~1 throat|neck`,
  },
  {
    kind: 'very-ill',
    why,
    weight: 'alone',
    certain: true,
    says: `
      heat stroke; heatstroke; has|got|have sepsis; is septic; looks|look|is like ~1 dying; is|hes|shes ~1 dying; hot car ~6 limp|drowsy|baby|red
      blood sugar ~4 low|high ~6 drowsy|vomit|confused; pear drops; ketones ~3 high; locked in ~3 car ~6 hot|heat|burn|sun|sweating
      left ~4 hot car; yellow ~8 drowsy|wont ~3 feed|wake; drowsy|floppy ~6 yellow`,
  },
]
