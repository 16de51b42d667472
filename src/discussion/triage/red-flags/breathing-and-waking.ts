import type { Sign } from './sign'

/** Breathing, choking, waking, seizures. */
export const breathingAndWaking: Sign[] = [
  {
    kind: 'breathing',
    why: 'Somebody cannot breathe, fights for breath or stops breathing.',
    weight: 'alone',
    says: `
      @not ~3 breath; stop* ~2 breath; breath ~2 stop*|pauses|pausing|paused|ceased
      struggl*|fighting|gasping|labour*|labor*|trouble|difficulty|hard|difficult|cannot|short|desperate|problems|problem|strain*|straining ~3 breath|air
      breath ~2 hard|laboured|labored|heavy|heavily|difficult|badly; gasp*
      working|fighting|battling|trying|working ~3 hard ~3 breath; pauses ~3 breath; apnea; apnoea
      breath ~4 too fast; no breath; catch* ~2 breath; cannot get ~3 air|breath; starved ~2 air; air hunger
      suffocat*; asphyxiat*; forgets|forget ~2 breath; forgetting ~2 breath; lungs ~3 full|filling
      drowning ~2 chest; cannot|doesnt ~6 inhale|exhale; paus* ~3 breath; breath ~4 gaps|gap|pause
      holding ~2 breath ~3 blue; fight* ~2 breath; cannot ~2 get ~2 air|breath; choking ~2 breath
      stop* ~4 breath; not ~2 getting ~2 air|breath|oxygen; air ~2 hungry; every breath; each breath
      breath ~4 stops|stop|pauses|stopped; turning blue; wont breath; working ~2 breath; work ~2 breath
      effort ~3 breath; breath ~4 effort; get ~4 words; words ~2 at ~2 time; cannot ~3 speak; cannot ~3 talk
      darth vader; leaning ~3 forward to; leans forward to; for air; sounds like ~3 darth|seal|saw|whistle|train`,
  },
  {
    kind: 'breathing',
    why: 'Breathing is fast, shallow or noisy, or the chest is sucked in.',
    weight: 'unless-well',
    says: `
      breath ~4 fast|faster|quick|quickly|rapid|rapidly|shallow|shallowly|funny|weird|weirdly|strange|oddly|noisy|noise|noisily|raspy|irregular|irregularly|deep|deeply|bad|wrong|panting|sucks|sucking
      fast|rapid|quick|shallow|noisy|raspy|irregular|heavy|funny|weird|crackly|rattly ~2 breath; breath ~6 #many
      counted ~4 #many; #many ~2 breath|resps|respirations|bpm; resp* rate; pant|panting; out ~1 breath; wheeze
      stridor; grunt* ~6 breath; breath ~5 grunt*; grunting; grunt ~2 noise|sound|each|every|when
      makes|making ~3 grunt*; nostrils ~5 flar*|in|wide; nose ~2 flar*; flar* ~3 nostrils|nose
      suck* ~7 ribs|chest|throat|neck|belly|tummy
      ribs|chest|belly|throat|neck ~6 suck*|sinking|pull*|retract*|caving|cave|dip*|heaving; retraction*
      recession; tug* ~4 throat|neck|chest|breath|ribs; tracheal tug*; see ~5 ribs
      ribs ~4 show*|every|each|stick*|visible; head ~2 bob*; bob* ~2 head; belly breath; chest ~4 tight*
      tight* ~2 chest; croup* ~8 noise|rest|breath|stridor|drool|in|worse; whistl* ~5 breath|chest|out
      breath ~4 whistl*; rattl* ~4 breath|chest; seal|barking|bark ~4 cough; crow* ~4 breath; breath ~4 crow*
      noise ~4 breath in; breath ~3 loud*; chest ~3 rattl*; seesaw; see saw; squeak*; time ~3 breath
      noise ~6 breath; shoulders ~4 ears; breath ~4 slow|slowly; slow ~2 breath; breath ~3 different
      drool* ~6 noise; gurgl*; choky; inhales|inhaling|inhale; time ~3 inhales|exhales; exhales
      when ~3 inhales|exhales; gulps|gulping ~2 air; gap|gaps ~3 breath; long ~2 between breath`,
  },
  {
    kind: 'breathing',
    why: 'Lips, tongue or face are blue or grey.',
    weight: 'alone',
    says: `
      lips|lip|mouth|tongue|face|gums|fingernails|nails ~6 blue|gray|purple|black|navy
      blue|gray|purple ~2 lips|lip|mouth|tongue|face|gums|around|round|in
      going|went|turning|turned|goes|gone|turns|is|looks|looking|bit|hes|shes ~2 blue|gray|purple; blue spell*
      blue ~3 limp|floppy; blue episode*; goes blue
      sats|oxygen|spo2|owlet|saturation* ~5 #many|low|drop*|alarm*|#n; fingertips|fingertip|toes ~4 blue
      monitor ~3 #many|#n; lips|lip|mouth|tongue|face ~6 slate|gray|mauve|lilac|navy; slate; mauve
      colour|color ~2 putty|slate|ash|wax|clay|candle; putty`,
  },
  {
    kind: 'breathing',
    why: 'The inhaler does not help.',
    weight: 'alone',
    says: `
      inhaler|puffs|puffer|nebuliser|nebulizer|ventolin|salbutamol|albuterol|asthma ~8 not|isnt|nothing|no|doesnt|didnt|wont|worse|empty|run
      not ~4 speak|talk|finish|say ~5 words|sentence|sentences; cannot ~3 talk|speak|finish
      one|two|few words ~3 time; asthma ~5 attack; inhaler ~6 every ~3 hour|hours|#hours`,
    and: `
      inhaler; breath; asthma; puffs; wheeze; ventolin; salbutamol; chest; tonight; now; albuterol; nebuliser
      nebulizer; puffer; air`,
  },
  {
    kind: 'choking',
    why: 'Something is stuck in the throat, or somebody is choking.',
    weight: 'alone',
    says: `
      is|hes|shes|started|still|be|keeps|was|just|im|nearly|almost choke; choke ~3 on
      stuck ~5 throat|windpipe|gullet|airway|mouth; throat ~6 stuck|something|object|lodged|blocked|coin|bone
      lodged; something ~3 throat; somethings ~3 throat; gag ~5 coin|battery|toy|object|something|wont; inhaled
      no sound; no noise ~3 out; cannot ~2 crying|make|cough; cannot ~4 sound; clutch* ~3 throat
      went ~3 wrong ~2 way; down ~3 wrong ~2 way|pipe|hole; stuck ~6 cannot|wont; heimlich; back blows|slaps
      swallow ~4 stuck; stuck ~1 his|her|the throat; wont|cannot ~3 swallow ~3 spit|saliva|drool
      grape|sausage|popcorn|nut|apple|sweet|carrot|food|bone|coin|toy ~2 stuck; stuck ~4 grape|sausage|nut|coin
      cannot ~3 get ~5 out; grab* ~3 neck|throat; jammed ~4 throat|mouth; throat ~3 closing; no noise
      stuck in ~3 throat; pen lid; wheez* ~4 since; cough* ~4 peanut|nut|popcorn|carrot
      peanut|nut|popcorn|grape|carrot|bead|toy ~8 cough; clutch* ~4 neck|throat; wrong ~2 pipe|way|hole
      gone down ~2 wrong; aspirated; aspirating; gag ~5 reach|clip|piece|bit|lid|plastic|paper`,
  },
  {
    kind: 'unresponsive',
    why: 'Somebody cannot be woken, is limp or does not respond.',
    weight: 'alone',
    says: `
      @cannot ~5 wake|rouse; hard|harder|difficult|struggl*|trouble|impossible|unable|tricky|tough ~4 wake
      wake ~3 hard|difficult|impossible; wont|not|cannot ~3 stay|keep ~3 awake; cannot keep ~3 awake
      keep ~2 @they awake; keep* ~4 passing|drifting|falling|slipping ~2 out|off|unconscious|asleep; unrespons*
      unconscious; not|isnt|doesnt|wont|didnt|stopped|hardly|barely|no ~4 respon*|react*|reaction; no respons*
      jelly ~2 legs|arms; lifeless; collapse; out ~1 cold; found ~4 collapsed|unconscious|lifeless
      drift* ~2 in ~1 out; in and out of; slipping out|away; coming|going|slipping ~2 consciousness
      lost|losing|loses ~2 consciousness|conscious; faint; passed|goes|gone|went ~2 limp|floppy|unconscious
      not ~2 moving; isnt|doesnt|hardly|barely ~2 moving|move|moves; doesnt ~5 know ~5 who|where|me|mum|dad
      eyes ~4 roll*|rolled|open ~6 not|doesnt|blank; not ~2 open ~3 eyes; wont ~2 open ~3 eyes
      limbs|arms|body|legs|neck ~3 floppy|limp|dangle*|hanging|heavy
      out ~3 for ~4 #minutes|secs|seconds|sec|minute|minutes; not ~2 conscious
      extremely|too|so|very|really|really|incredibly|unusually|super drowsy
      drowsy ~5 feed|wake|eyes|talk|answer|now
      doesnt|not|isnt|wont|cannot ~3 answer*|speak*|talk*|recogni*|look*; pinch* ~6 nothing|doesnt|react*|not|no
      doesnt ~3 pinch*|tickl*; nothing wakes; wont wake; no heartbeat; no pulse; cpr; think ~4 died
      strength ~4 gone|out|left; no strength
      head ~3 hangs|hanging|lolls|lolling|flops|droops|drooping|falls|back; arms ~3 drop|drops|dangle|heavy
      legs ~3 gone|gave|buckl*; straight through; not|wont|doesnt ~2 follow*; not ~3 open* ~3 eyes
      hasnt ~2 open* ~3 eyes; seems|acts|acting|looks|like|acted ~2 drunk|drugged|stoned|high; nods ~2 off
      nodding off; not ~3 stay ~2 awake; cannot ~4 stay ~2 awake; get ~3 stay awake
      not ~2 acting ~2 right|normal|himself|herself; out of it; wake ~4 then|again ~4 sleep|asleep
      sleeping pills; weak crying; crying ~2 weak; nobody home; blank; wont ~3 lift ~3 head|arm|arms
      cannot ~3 lift ~3 head; no muscle; wet towel; like ~3 towel|rag|noodle|dough|jelly|doll|dead weight
      more than ~3 groan|moan; dozes ~2 off; doesnt even ~3 crying|flinch|blink|react|move|look; hard ~2 get up
      hard to ~3 up; just ~2 lying there; lying there; stripped; doesnt ~2 blink; not ~2 blink
      eyes ~3 open ~4 but|isnt|not|nothing; fell ~1 asleep ~6 cannot|wont
      im|hes|shes|is|feel|feels|think|like ~3 dying; is|looks|looked|think|thought|was|seems|hes|shes dead
      is|looked|looks like ~1 dead; half open ~6 not|doesnt|wont|isnt; a stroke; doesnt ~2 startle; doesnt even
      hasnt cried; not cried ~4 today; no one in; been out ~2 hours|eleven|#hours; out #hours
      hand|arm|arms ~1 drop|drops|falls ~4 let go; playing possum`,
  },
  {
    kind: 'unresponsive',
    why: 'Very sleepy, confused or vacant.',
    weight: 'in-pairs',
    says: `
      drowsy; confused; wake; sleep ~3 all ~1 day; sleep ~5 unlike|unusual|longer
      all ~4 do|does|wants|want ~2 sleep; vacant; not ~3 with ~1 us|it; staring ~3 space|nothing; slurr*; groggy
      dazed; keeps falling asleep; keeps ~2 asleep; dozing`,
  },
  {
    kind: 'unresponsive',
    why: 'Deep breathing, thirst and the smell of pear drops with drowsiness.',
    weight: 'in-pairs',
    says: `
      pear drops; smell* ~5 pear|fruity|nail|acetone; fruity ~2 breath; thirsty ~6 pee; drink ~6 pee; diabet*
      sugar ~4 high|low|reads|meter; blood sugar; hypo; ketones`,
  },
  {
    kind: 'seizure',
    why: 'A seizure, or jerking, stiffening or blank staring that does not stop.',
    weight: 'alone',
    says: `
      seizure; having|had|has|have|another|first|third|second|fourth|longer|longest|more|cluster ~3 fit|fits
      fitting; is|was|hes|shes|been|still|started fitting; fit ~4 minutes|#minutes|now|tonight|blue|stiff|jerk
      eyes ~4 roll|rolled|rolling|rolls|flicker*|flutter*|deviat*|back|fixed|stuck|crossed|crossing
      stiff ~6 jerk|shake|eyes|arch*|limp|blue|floppy
      jerk ~8 stiff|eyes|stop|rhythm*|body|limbs|arms|legs|leg|arm|face|side|over|all
      eyes|arm|leg|arms|legs|body|face|hand|side|lip|mouth ~4 jerk; jerk ~6 face|hand|side|arm|arms
      went|goes|gone|body|whole|all ~2 stiff; body ~6 shake|stiff|jerk
      shake ~4 uncontroll*|violently|all|whole|body|stop; foam* ~4 mouth; froth*
      blank ~6 respon*|answer*|stiff|minutes|stare*; blank* ~2 out; zon* ~2 out
      star* ~4 space|blank*|nothing|through; spasm*; infantile spasms; lip smack*; smack* ~3 lips|lip
      rhythm* ~5 jerk|leg|arm|hand; bunches; flinging|fling|flings|throws|throwing ~3 arms|out
      arms ~6 fling*|flinging|shoot; nod* ~4 cluster*|row|bunch*; salaam; buccal; midazolam; rescue med*
      status epilep*; bit ~2 tongue; tonic|clonic; doesnt stop when ~3 hold; wont ~2 come round
      head ~3 nodding|drops; drooping; droop* ~3 face|mouth|side|eye; face ~3 droop*|dropped|lopsided
      one side ~5 face|body|weak|not; crunches; sets of; star* ~1 spells|spell|episodes; absences; drops what
      drops ~3 holding; jaw ~3 locked|clenched; body ~3 stiff|locked; eyes ~4 left|right|side|up|white|whites
      whites of ~2 eyes; shaking ~3 wet; wet ~1 himself|herself; trance; vacant episodes
      cannot get ~3 attention; head nods; mouth ~4 left|right|side|pulling
      arm|leg|hand|eye ~3 jumps|jumping|goes|going|flicks|flicking; long ones
      two|three|four|five ~2 long ~2 ones; meds ~4 touched|work|working|helped; medicine ~3 not ~3 work*
      cannot stop them; eye ~4 outward|inwards|inward|wandering
      jerk ~3 #minutes|minutes|seconds|secs|hour|nonstop; been jerk; in clusters|cluster; clusters of; a stroke
      having stroke; star* spells`,
  },
  {
    kind: 'unresponsive',
    why: 'Somebody is limp, floppy or drowsy.',
    weight: 'unless-well',
    says: `
      limp; floppy; rag doll; ragdoll; like ~2 doll; out cold; half open; lethargic; flop*; dopey; dozy
      knocked out; unrespons*; hard|harder|difficult|struggl* ~4 wake; all floppy`,
  },
]
