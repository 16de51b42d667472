import type { Sign } from './sign'

/** What parents say without any of the usual words of a danger. */
export const inFewWords: Sign[] = [
  {
    kind: 'self-harm',
    why: 'Parting words, affairs put in order, a place to end it, another person who speaks so.',
    weight: 'alone',
    says: `
      card|letter|letters|note|video|videos ~5 remember me; remember me by; so they remember; wrote|written|writing ~6 letters ~6 cupboard|envelope|table|drawer|bank|pills
      taking us all; take us all with; us all with him|her; insurance ~6 pay|pays|worth|papers|accident; look like ~2 accident; worth more dead
      standing|stand|stood|sitting ~4 well|bridge|window|roof|ledge|cliff|platform|tracks|balcony; thinking ~3 finish; thinking about ~2 bridge|cliff|tracks|motorway
      look after ~1 him|her|baby|them|kids|noah ~3 when|after|if im|gone; somebody|someone|please look after ~1 him|her|baby|them|kids; im done ~2 please|goodbye|sorry
      sleep for good; sleep forever; never wake up again; stop ~1 being alive; stop existing; would be so quick|easy; quick and over; locked ~2 in ~3 razor|knife|pills|tablets; with a razor`,
  },
  {
    kind: 'harm-to-baby',
    why: 'Somebody after a birth who has lost hold of what is real.',
    weight: 'alone',
    says: `
      god ~4 told|asked|asks|says|wants|said ~6 back|water|baby|give|her|him|it; tv ~4 talking|talks|messages|about; not making sense; no sleep ~6 cleaning|laughs|talking|energy
      give ~3 back to him|god; laughs at nothing; days no sleep; hasnt|not sleep since`,
    and: 'baby; wife; sister; she; her; him; newborn; birth',
  },
  {
    kind: 'poisoning',
    why: 'A dose given twice or mistaken, or something taken, told by its amount or its container.',
    weight: 'alone',
    says: `
      both lots ~2 tablets|medicine; two|three|four|both lots|doses ~6 hours|medicine|tablets|hrs|paracetamol|#hours|day|since|supper; gave it ~4 gave|too|already; tablespoon ~4 teaspoon|paracetamol|syrup; gets|got|gave|had|given ~3 ml instead; ml ~2 instead ~1 of
      stuff|liquid|fluid ~3 windscreen|drain|oven|toilet|loo|drains|pond|garden|weeds|car|dishwasher|laundry; mouthful ~4 bleach|cleaner|it; bleach ~8 mouthful
      half ~2 water ~3 formula; formula ~4 half ~2 water; chewed ~3 leaf|berry|plant|lily|bulb|mushroom; gummies|gummy|brownie|edible ~8 ate|wobb*|eaten|drowsy|had; capful ~4 brandy|bleach|whisky|of; gave ~4 capful|tablespoon|big spoons
      twice the insulin|dose|tablets|medicine; contraceptive strip|pills|tablets ~6 foil|many|tell|missing; tablets ~5 missing; missing ~4 tablets|strip|bottle|packet; cough syrup for adults; cough syrup ~4 spoons|adults
      little|tiny|flat|round|small battery ~8 missing|gone|nowhere|find|lost; cannot find ~5 battery; battery ~5 missing|nowhere|gone; magnet ~2 balls|ball|beads; ate|eaten ~1 some; two big spoons`,
  },
  {
    kind: 'bleeding',
    why: 'Blood that goes through what should hold it, or lies in a pool.',
    weight: 'alone',
    says: `
      blood through ~2 clothes|pad|towel|sheets|bandage|trousers; puddle|pool of blood; blood ~3 through ~3 towel|second|third; second|third towel
      came off in ~2 gate|door|hinge; see ~2 through ~3 inside; see ~1 inside`,
  },
  {
    kind: 'unresponsive',
    why: 'Somebody fades, goes down, lies there, looks through people or asks the same again.',
    weight: 'alone',
    says: `
      hes|shes|is|just fading; fading away|fast; slipping away; gone|went|go down ~2 twice|again; everything ~1 goes|went|going black; goes|went black when; looks straight through; looking through me; looks through me
      lies there; lying there; same question; same thing ~2 again|over; asks the same; asking ~3 same; doesnt remember ~4 bike|day|fall|it|what; smells ~2 fruity|nail; fruity ~1 breath; breath smells; very|so|always thirsty ~4 losing|weight|pee|drink
      sugar ~2 says ~1 low|lo|hi|high|baby; locked in ~3 car|bathroom; missing from the; left ~2 outside ~4 dark|alone|cold; knocked ~2 for ~3 seconds|secs|minute; spinning`,
  },
  {
    kind: 'breathing',
    why: 'Gaps in breathing, timed, or breath that needs the shoulders or the chest.',
    weight: 'alone',
    says: `
      pause*|gaps|stops|stopping ~3 breath; timed|count|counted|counting ~3 #n|ten|seconds|secs|#minutes; quiet then gulp*|gasp*; then ~2 gulps|gasps; using ~2 shoulders ~2 breath; chest ~1 caves|caving|dips|sinks
      seal noise; like ~1 seal; barky|barking ~3 noisy|noise|now|still; gray ~1 when|while feed|bottle|eat; turns|goes|going gray; one word at; ran|run out ~4 inhaler; no sound; not making ~2 sound|noise; pointing at ~2 throat; something ~3 throat; drool ~6 throat|pointing`,
  },
  {
    kind: 'seizure',
    why: 'A turn with stiffness, clenched teeth or folding in clusters.',
    weight: 'alone',
    says: `
      teeth ~2 shut|clenched|locked; had a turn; having a turn; a turn ~3 stiff; jackknife; in clusters; ten|#n|five|six|eight in a row; folds ~3 forward; all stiff; had a fit ~3 in|at|on|just|now|this; just had a fit; now|he|she jerk`,
    and: 'he; she; shes; hes; baby; son; daughter; months; #child; #young; him; her; stiff; now',
  },
  {
    kind: 'cold-newborn',
    why: 'A newborn that does not warm, is deeply yellow, or has a swollen belly.',
    weight: 'alone',
    says: `
      temp ~4 over|above|past|reach ~1 #cold; #cold even; yellow ~3 lemon|legs|shins|feet|eyes|knees; yellow ~6 hours|drowsy|day; lemon; belly ~3 blown|shiny|drum|football|tight; one damp|wet diaper; belly ~2 like ~1 football|drum`,
    and: '#young; newborn; born; hours old; days old; #hours; drowsy; vomit; temp; touch; near; discharged',
  },
  {
    kind: 'dehydration',
    why: 'Fluids lost or refused for long, told by nappies, tears and lips.',
    weight: 'alone',
    says: `
      lips ~2 cracked|dry; no|without ~1 tears|tear; #hours ~2 no diaper; hours no diaper; no diaper ~4 hours|#hours|since; one damp|wet|dry diaper ~4 #hours|hours|day; teaspoon ~2 in|down; mouth ~1 dry
      eleven|ten|twelve|eight|#n|many runny|watery|liquid diaper|poo; every bottle ~4 back; comes back ~4 fountain; like ~1 fountain; few diaper|diapers; wont ~2 drink|feed|keep; not feed`,
    and: 'months; #young; #child; day; days; bug; hours; #hours; diarrhea; runs; hungry; sick; vomit; he; she; newborn; lies; since; blister*',
  },
  {
    kind: 'burn',
    why: 'A hot thing or a caustic one and a part of the body.',
    weight: 'alone',
    happened: true,
    says: `
      sunburn*; burn ~4 blister*; coffee|tea|kettle|water ~3 neck|chest|face|arm|lap ~4 blister*|red|already; blister* already|on|all|coming; palm|hand|hands ~4 burner|stove|oven|hob|iron|fire|hotplate
      drain cleaner|bleach|acid ~4 arm|skin|eye|face|hand; skin ~2 slippery; hand|finger ~2 white; all white ~1 palm`,
    and: 'he; she; his; her; him; months; #child; arm; skin; blister*; white; neck; baby; already; shoulders; palm',
  },
  {
    kind: 'injury',
    why: 'A bite, something in an eye, a body part seen inside, a bruise nobody can explain.',
    weight: 'alone',
    happened: true,
    says: `
      bat was|in|flew ~4 room|nursery|bed|house; snake; dog ~2 got|had|went for; fishhook|hook|nail|glass|splinter|grinder|metal ~3 eye|eyelid|finger; went in ~1 his|her|my|the eye; two ~1 holes ~3 ankle|leg|foot|hand; banana after; looks like a banana
      fell|jumped|came ~2 off|from|out ~2 window|loft|ladder|roof|bike; fell #n|two|three|four metres|meters|feet; dazed; sting ~3 neck|mouth|throat; bee|wasp ~3 neck|mouth|throat|tongue; had ~2 pen ~4 fine|ring|still; tongue ~4 big|fat|out`,
    and: `
      mark; cheek; ankle; neck; eyelid; eye; blood; inside; him; her; he; she; me; arm; hand; leg; mouth`,
  },
  {
    kind: 'abuse',
    why: 'Somebody touches, hits or threatens, told by its marks.',
    weight: 'alone',
    says: `
      uncle|stepdad|stepfather|grandad|coach|neighbour|cousin|babysitter|teacher|brother touches|touched|touch|touching|hurts|rubs; handprint; hand print; bruise ~4 nursery|daycare|dont look|explain|said|says|sitter|childminder
      hes|he|shes got ~1 knife|gun|axe|bat; with a knife; hiding in ~1 bathroom|bedroom|loo; in ~2 bathroom ~3 locked|hiding|knife; locked in ~2 bathroom`,
  },
  {
    kind: 'meningitis',
    why: 'Spots as dark as wine, marbled skin, pain at a touch, noise of a body in trouble.',
    weight: 'alone',
    says: `
      spots ~3 dark|wine|purple|ink; dark spots; skin|looks|look|baby|legs|arms|body ~2 mottled; doesnt want to ~1 held|touched; screaming if ~3 touch*; touch* ~3 screaming`,
    and: 'spots; he; she; baby; fever; #fever; #fever39; temp; hot; held; ill; belly; screaming; limp',
  },
  {
    kind: 'after-birth',
    why: 'After a birth or before it: a cord, a leak, a leg, stitches, tightenings, a pad in minutes.',
    weight: 'alone',
    says: `
      cord ~4 feel|see|hanging|out; watery|water leak; leak ~4 cord; leg|calf ~3 tree trunk|twice|log; stitches|scar|wound ~2 smell*|rotten|open*|weep*; tightenings every; tightenings ~2 #minutes|minutes; gone|went|hes|shes|baby ~1 still in there; not felt ~2 move
      filled|fill|soaked ~3 pad; clot ~4 size; blood ~4 after|week|days; #pregnant ~3 tightenings`,
    and: `
      #pp; #pregnant; pp; postpartum; pad; section; days; day #n; #young; eight days; week after; week; got home; hospital; feel; minutes; #minutes; birth; born; days after; cord`,
  },
]
