import type { Sign } from './sign'

/** Vomiting, dehydration, danger at home. */
export const stomachAndHome: Sign[] = [
  {
    kind: 'vomiting',
    why: 'Vomit that is green, bloody, like coffee grounds, or shot out; blood in the stool.',
    weight: 'alone',
    says: `
      vomit|sick|spit|posset|spitup|bile ~6 green|greeny|bile|bilious|blood|coffee|brown|fluorescent|neon|red|black|emerald|lime
      green|bilious|blood|coffee|neon|yellowgreen ~3 vomit|sick|bile|spit|stuff|fluid; projectile*
      forceful* ~2 vomit; vomit ~6 across
      vomit ~4 everything|every|nonstop|constantly|hourly|hours|anything|water|times|#n; keep ~4 down
      cannot keep ~4 down; not keep* ~4 down; wont keep ~4 down; keeping ~3 down; vomit ~5 blood; blood ~3 vomit
      poo|diaper|diarrhea|bum|bottom ~6 blood|jelly|jam|currant|black|tarry|red|white|chalky|clay
      blood|redcurrant|jelly|jam|tarry ~5 poo|diaper|diarrhea; jam|jelly ~2 poo|diaper; redcurrant
      currant jelly; belly ~5 hard|rigid|distended|tight|drum|rock|swollen|bloated; hard ~3 belly|drum
      knees|legs ~5 up|chest ~8 white|pale|limp|scream*; drum; bile; pain ~4 bottom ~2 right
      right side ~8 pain|hurt|sore|walk|jump; pain ~6 right side; appendi*; agony; excruciat*; double* ~2 over
      curled ~3 ball; screaming|crying ~3 agony|pain; right side; belly ache; ache ~3 right; hop; walk ~2 bent
      doubled; bent over; belly ~6 ache|agony|pain|hurt; tender; groin; hernia; swollen belly
      screaming ~4 pain|agony|belly; lower ~2 right|left|belly; right ~6 worse|cough|hop|walk|jump|pain
      raspberry; jam; jelly; coffee`,
    and: `
      vomit; sick; diaper; poo; #young; newborn; now; tonight; today; blood; pain; screaming; green; hard
      drowsy; floppy; limp; pale; white; belly; fever; #fever; #fever39; keeps; days old; hot; hours; day; since
      times; water; milk; feed; baby; hernia; walk; he; she; him; her; hes; shes; cannot; wont; lump; hop; side
      right; agony; everything; off food; worse; off ~2 food; cough`,
    within: 25,
  },
  {
    kind: 'dehydration',
    why: 'No wet nappies, sunken eyes or soft spot, no tears.',
    weight: 'alone',
    happened: true,
    says: `
      no|not|zero|without|havent|hasnt|only ~4 wet|pee|diaper ~3 diaper|diapers|since|today|all|#hours|hours|in|for|yesterday|lastnight|morning|day|yet|at
      dry diaper; diaper ~4 dry; diaper ~3 still dry; hasnt|not|no|havent|without|didnt ~3 pee
      fontanelle ~6 sunk|sunken|dip*|dent*|hollow|in|sinking|flat; sunk* ~4 eyes|fontanelle|head
      eyes ~4 sunk|sunken|hollow|sinking|dark; no tears; without tears; not ~2 tears; cries ~3 no tears
      dehydrat*; orange|brick|pink|red ~2 dust|crystals|urates; dark ~3 pee; mouth ~3 dry|sticky
      dry ~2 mouth|tongue|lips; tongue ~2 dry; last wet; wet diaper ~6 ago; diaper ~6 dry|since; not ~2 wet
      peed|pee ~3 once; passed ~2 no pee; not|hasnt|havent ~3 been ~3 toilet|loo|potty|bathroom
      not|no|hasnt ~3 gone ~3 toilet|loo|potty|bathroom; cannot stand; too weak; one wet diaper
      just|only ~2 wet diaper; #n wet diaper; wet diaper ~4 #hours|#duration|days|day`,
    and: `
      #hours; hours; hour; since; today; yesterday; lastnight; tonight; all day; day; vomit; diarrhea; drowsy
      floppy; weak; #young; newborn; sunken; tears; mouth; fontanelle; refus*; wont; #justnow; days old; fever
      #fever; #fever39; dry; #pp; morning; noon; midnight; night; limp; lies; lying; cannot; #duration; days`,
    within: 25,
  },
  {
    kind: 'dehydration',
    why: 'Vomiting or diarrhoea again and again.',
    weight: 'in-pairs',
    says: `
      vomit ~8 times|everything|hours|day|#hours|#duration|water|nonstop|constantly; diarrhea; keeps vomit
      vomit; watery poo; sunken; no tears; dry mouth|lips; dark pee; wont|refus* drink; keeps bring* ~3 up
      brings ~2 up`,
  },
  {
    kind: 'abuse',
    why: 'Somebody hurts or threatens a child or the writer.',
    weight: 'alone',
    says: `
      partner|husband|boyfriend|he|she|wife|ex|dad|father|mum|mother|stepdad|nanny|babysitter|sitter|childminder|uncle|grandad|daycare|girlfriend ~3 hit|hits|hitting|punched|punches|slapped|kicked|choked|choke|strangled|strangles|beat|beats|beaten|shoved|grabbed|threw|throws|pushed|squeezed|shook|shake|burn|bit|threatened|threatens|attacked|locked ~4 me|her|him|baby|us|daughter|son|child|toddler|kids|kid|throat|our|my|#young|#child
      hands ~3 round|around ~2 my|her throat|neck
      afraid|scared|terrified|frightened ~3 of ~2 him|partner|husband|boyfriend|ex|home|what
      not safe ~4 home|him|here; unsafe ~4 home|with|here
      will|gonna|going|threatened ~4 kill ~2 me|us|her|him|baby; domestic violence|abuse
      touched|touches|touching ~4 privates|private|down|there|vagina|bits|penis|bottom; sexual* abus*; abus*
      molest*; rape*; raped; bruise ~8 daycare|nursery|babysitter|childminder|sitter|dad|nanny|explain|explained
      finger ~2 marks|bruise; handprint*; hand print; bruise ~5 fingers|hand; bite marks
      locked ~3 us|me ~3 in|out; has ~2 gun|knife; gun ~3 house|head|out; marks ~4 ribs|neck|arms|throat
      was|been|got shook; hes been shake; found ~4 shake ~3 baby|him|her; wont let ~3 leave|call|out
      kicked|smashed|broke|punched|kicking ~3 door|wall|window; wont ~3 bring|give ~4 back
      taken ~3 baby|kids|children|her|him; never see ~3 again; hurting ~2 my|the|our|him|her ~2 baby|child
      dad|partner|husband|he ~2 squeezes|shakes|hits|hurts ~3 him|her|baby; shaking me; pushed me; pinned ~2 me
      hit me; hits me; choked me; grabbed me; shut ~2 him up; scared ~3 come home; hiding ~3 from ~2 him
      outside ~3 door; shouting ~4 take|kill|hurt; locked us in; locked ~2 in; slap ~2 mark; mark ~4 face; marks
      cushion|pillow ~6 crying|face|cries`,
  },
  {
    kind: 'abuse',
    why: 'A missing or abandoned child.',
    weight: 'alone',
    says: `
      cannot find ~2 him|her|son|daughter|child|my; gone missing; went missing; ran away; run away
      missing since; been missing; locked ~3 car`,
    and: `
      child; #child; toddler; son; daughter; hours; hour; police; minutes; house; room; since; car; keys; hot
      teen; years; he; she`,
    within: 14,
  },
]
