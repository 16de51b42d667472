import type { WordGroup } from './word-group'

/** Who speaks, of whom, of when and to what end: what tells talk about a danger from a danger now. */
export const contextsOfCalm: WordGroup[] = [
  {
    name: 'seen and found well',
    most: 2,
    says: `
      @looker ~7 happy|fine|normal|good|expected|harmless|reassur*|shrugged|smiled|laughed|clear|cleared|thrilled|pleased|growing|ok|okay|circulation|nerves|reflex|usual|common|typical|veins|viral|hormones
      @looker ~3 said its|his|that|fine|no|yes|just|leave; @looker ~2 not bothered|worried|concerned|fussed
      @looker says; @looker ~2 listened|checked|looked|saw|watched; seen by; checked yesterday|today|over|monday|tuesday|wednesday|thursday|friday
      saw ~3 video; filmed ~4 for; poison|poisons line ~2 fine|said|says; 111 ~2 happy|fine|said
      has|have|was|been ~2 checked|cleared; had ~2 look; all happy; they|he|she said ~2 expected|fine|normal`,
  },
  {
    name: 'tested and clear',
    most: 2,
    says: `
      all clear|negative; cultures clear; scan|scans|xray|ct|mri|eeg|ecg|bloods|tests|test|workup ~3 clear|normal|fine|good|negative|ok
      x rayed; full workup; discharged; home today|now|again|by|after; signed off|her|him ~1 off; follow up; review
      kept ~2 in; been home; came home; out on; weeks at home; prescribed; antibiotics day; day 2|3|4 of; controlled
      well controlled; under control; preventer; challenge; passed; on the pump; diagnosed; nurse visits; ent
      physio; consultant; therapist; cbt; therapy; appointment; booked; scan monday; admitted ~6 home; off oxygen`,
  },
  {
    name: 'it is over',
    most: 2,
    says: `
      gone by|now|after|in|with|when|yesterday|tomorrow; all gone; since fine; fine since; none|nothing|never since; not since; no more since
      came out|off; popped back; put back; went back; back to; back on; back at; back home; grew|grown|grows out
      outgrown; outgrew; passed it; healed; healing; faded; fading; fades; pale; dealt with; sorted; sorts
      stopped; stopped in|by|with|after|at|within; settled; then fine|happy|hungry|settles; was fine; fine after|then|now|again
      all well|fine|good|ok; better now|when|with|by|after|today; himself|herself again; over now; is over|closed|done
      never again; no problem*; right as; cast off; stitches out; out on; long gone; dried; crusting; used to
      has passed|gone|stopped|healed; did go; went down|away; nothing happened|else|nowhere|elsewhere|found; all pieces`,
  },
  {
    name: 'the child is well',
    most: 3,
    says: `
      drink ~1 fine|lots|plenty|well|loads|squash|lots; pee ~1 lots|fine|plenty|loads; keeping ~3 down; eats|eating|eat ~2 fine|well|everything|toast|whole|omelette|lots|like
      appetite ~1 good|fine|great|back; pink; warm chest; laughs; laughed; laughing; giggl*; grin*; smil*; proud; playing; plays
      running ~1 round|around|about|up; runs; running about; climb* everything; bouncing; bounces; gaining; thriving; chunky; chubby
      wild; menace; sturdy; strong; happy; content; comfy; healthy; lively; chirpy; cheerful; babbl*; jumping; dancing; singing
      feed ~2 well|fine|nicely|lovely|great|normally|ok; sleeps well|through; sleeping better|well; sucks well; suck very well
      otherwise well|fine|healthy|happy|ok; is well|fine|great|lovely|good|healthy; doing fine|well|great|grand
      back on ~2 slide|bike|feet; birth weight; birthweight; centile; percentile; watching; building; demanding; scoffing
      howled; had a cuddle; wanted ~2 cuddle; asked for; obsessed; loves; wet ones; heavy nappies; six wet; eight wet`,
  },
  {
    name: 'grown since',
    most: 2,
    says: `
      #child now; hes|shes|is|now #child; now #child; is twenty*|thirty*|forty*; now twenty*|thirty*; twenty|thirty|forty one|two|three|four now
      seven|eight|nine|ten|eleven|twelve|six|five|four now; hes|shes|is seven|eight|nine|ten|eleven|twelve|six|five|four|two|three and|now
      now a|an; at uni; starts school; started school; she dives; swimmer; in school now; now 2|3|4|5|6|7|8|9; kg now
      years on; months on; hes home; shes home; weeks ago and; grown up`,
  },
  {
    name: 'long past',
    most: 2,
    says: `
      #longago; #year; last year|winter|summer|spring|autumn|month|term|christmas|easter|january|february|march|april|may|june|july|august|september|sept|october|november|december|time
      in january|jan|february|feb|march|april|may|june|july|august|aug|september|sept|october|oct|november|nov|december|dec
      january|february|march|april|june|july|august|september|sept|october|november|december; that was; years; years back|ago
      in the 70s|80s|90s|seventies|eighties|nineties|past; 70s; 80s; 90s; eighties; at two|three|four|five|six|one|#child|1|2|3|4|5|6
      when he|she|they|i|we ~1 was|were; when ~2 eldest|first|oldest ~1 was; my first; our first; our eldest; my eldest; as a kid|child|baby|newborn|toddler|teen|student|girl|boy
      with my first|last|second|eldest; ages ago; once; back then; back in; had ~1 in; had ~1 at; had #fever; was #young; were #young; went ~3 last`,
  },
  {
    name: 'somebody else',
    most: 2,
    says: `
      my|our uncle|aunt|auntie|niece|nephew|cousin|cousins|brother|sister|sisters|friend|friends|neighbour|neighbor|nan|gran|grandma|granny|mum|mother|dad|father|grandad|colleague|mate
      friend*s baby; mates baby; neighbours lad|boy|girl|baby; neighbour*; sister in law; mother in law; mil; fil; brother in law
      grandmother*; grandmas; grandparents; someone i know; a friend; a mum; a mate; a colleague; a lady; my husband|dh|hubby ~2 snor*
      my teen*; teenager; year 9; 12|13|14 yr old; on his phone; the dog; the cat; neighbors; childs friend; in the family`,
  },
  {
    name: 'told or played',
    most: 2,
    says: `
      film; movie; novel; cartoon; bluey; peppa; documentary; news; telly; story; song; photo; photos; picture; instagram
      facebook; tiktok; social media; doll; dolly; teddy; toy has; every toy; play dead; plays dead; pretend*; podcast; video
      drawing; game; poster; leaflet; dummy; i read; reading; watched; heard that; saw a post; headline; on tv; group
      dressed; costume; the word; called; a thing; real or; is ~3 real; apparently; supposedly; reckons; says that; claims; swears by`,
  },
  {
    name: 'speaks from work',
    most: 2,
    says: `
      @looker here; as a @looker; as ~1 @looker; im a @looker; speaking as; student @looker; trainee*; students; i teach; we teach
      i work; working in; we ask; our clinic|ward|practice|surgery|waiting|nursery|school; my clinic|patients|practice; patients; families; parents often|say|ask|bring
      reception; guideline; custom; essay; lecture; hand out; may we|i print|use|quote|share; could you add; please add; would add
      id add|put; staff; training; trained; peer; supporter; refuge; colleagues; in practice; editor; the table; see the source; source
      paramedic; first responder; teacher; childminder here; nursery worker; midwife here`,
  },
  {
    name: 'to be ready',
    most: 2,
    says: `
      havent|not started|begun|given ~2 yet|any; have not ~2 any; making ~2 list; list; due in|june|may|march; expecting; before winter|the|baby|she|he|i|we|it
      before ~2 comes|arrives|born; course; learning; learn; plan; planning; planned; prep; prepare; packing; pack for; what do i pack; so i know
      want to know|understand|be; id like to know; like to know; like to be ready; ready; curious; curiosity; wondering; wondered; just asking|checking|wondering; asking cos
      for my notes; for the fridge; on the fridge; how do you stop; how do i stop; how to keep; how to stop; next week|month|year|baby|time|one|vaccine|summer
      in case; in general; generally; as a rule; what would you; what do you; what should; what ~2 look like; what does ~4 look; what ~3 signs; is there a
      booster; vaccine; jab; printable; what do i say; how do you ask; how do you know; how do i know; how would i know; how do i tell; tell ~2 difference; difference; vs; versus
      what counts; counts as; what temp; what number; which number; does ~4 mean; does ~4 always; do all; at what; when do you; when should; how often|long|many|big|hot|much|soon|honest; starting; start`,
  },
  {
    name: 'in jest',
    most: 2,
    says: `
      lol; haha; hahaha; hehe; mother|mum|dad|parent of the year; mum|dad|mom life; mum brain; literally; for nothing; not really; sanity; wine; chocolate; cake
      price; prices; bill; bills; snor*; bliss; finally; hurrah; hooray; yay; heck; ladies; mad that; ugh; tada; jelly legs; roof fell; love nor money
      cuteness; send help|wine|chocolate|coffee; jokes; kidding; ranting; rant; illegal; swear ill|i; once more; one more; if one more; im done for; is real
      beige; banana; toast; toaster; xylophone; recorder; drums; pun; monk; like an old; fort knox; devil lol; drama; omg; bless; ha; genuinely asking; pls dont`,
  },
  {
    name: 'a way of speaking',
    most: 2,
    says: `
      die ~1 of embarrassment|laughter|laughing|shame|boredom|cute; died ~1 of|laughing|inside; die inside; could have died; nearly died when; dying to; dying of|laughing
      youre|you|is|are|its killing me; kill* ~1 my husband|dh|partner|mil|him lol; kill* ~2 laughing; kill for; could murder; murder a; strangle you; strangle whoever; throttle; ill scream; i could scream; scream into
      dead tired|on; so dead; literally dead|dying; like the dead; like a log|train|pig; bang* ~2 head against; brick wall; hit ~2 pillow; head ~2 pillow; hitting the pillow
      hit me ~2 that|like|how; breath away; can ~2 breath again|now|easier; finally breath; breath easy|again; drowning in; choked up; choked on ~2 tea|coffee|drink; heart ~2 mouth|melt*|attack
      burning up with; burnt out; burned out; burning question; burn* the toast|dinner|fish|peas|candle; poisoning my; toxic; allergic to ~2 husband*|snoring|mornings|housework|work|ironing|effort
      baby fever; cabin fever; fever dream; fainted when ~3 bill|price|saw|came|told; passed out ~4 pillow|sofa|minute; mum guilt; guilt ~1 kill*; losing ~2 mind|plot; lost the plot; going mad|insane|crazy
      jump out ~2 window; blue about; seeing red; blood boil*; sick of; sick about; bricking it; bleeding heck|obvious; cold feet about; over my dead body; to death; the death of; shoot me; end of me
      tantrum; meltdown; a fit in|on|about|because|over; proper fit; hissy; limp lettuce|celery|chips; like a zombie; zombie; overdosed on cute*; dehydrated from breastfeeding; seizure of joy; for crying|joy; with rage|joy|laughter`,
  },
  {
    name: 'things to buy and keep',
    most: 2,
    says: `
      which brand|balm|size|syringe|thermometer|cream|one|helmet|pram|toothbrush; worth it|a; any good; rate them|it|any; cream; balm; lotion; oil ok; sun cream; lockable; child proof; childproof; locked; lock; locks
      store; where to store; where do; keep ~4 away; out of reach; guard; guards; gate; gates; cover; covers; monitor; monitors; humidifier; vaseline; lanolin; calamine; wipes; plaster; formula
      alarm fitted; alarm in; boiler serviced; gas safe; expire*; out of date; shelf; cupboard; tape; bands; gadget*; app; apps; book; books; thermometer for|or|which; steam*; boil the; sterilis*; fridge since; bin it
      pens since; the trainer; trainer pen; practising; label; where ~2 buy; buy; buying; subscribe; order; brand; brands; recipe*; puree*; spinach; probiotic*; prunes; massage`,
  },
  {
    name: 'may we',
    most: 2,
    says: `
      can he|she|i|we|they|it ~1 go|have|swim|play|fly|drive|eat|use|visit|start|do|match|catch|wait; go to ~1 football|school|nursery|swimming|kita|party; go swimming; when can; how soon; ok to; safe to; may he|she|i|we
      when is; nursery or home; nursery; school; swim*; football; rugby; gym*; holiday; fly; flight; travel; drive; cross country; play again|matches; party; daycare wants; bath|bathing ok; avoid all; try again; brush as usual
      what instead; any tips; tips; tricks; ideas; tasty; advice on; exercises; recommend*; which vaccine; should we encourage; do i double; carry on or; am i allowed; spicy; wean*; puree`,
  },
  {
    name: 'everyday troubles',
    most: 2,
    says: `
      snotty; runny nose; nose runs; teeth; teething; tooth; nappy rash; heat rash; colic; cradle cap; constipat*; nits; worms; threadworms; wart; warts; thrush; eczema; stutter*; speech; naps; nap transition; growth spurts; growth spurt
      latch; pumping; pump; supply; left handed; potty; bedtime; dummies; weaning; fussy; picky; bites when|while|me; biting; tantrums; ears pierced; tongue tie; flat head|spot|on one; tummy time; clicky; hiccup*; possets; wind
      stretch marks; sweaty head; milk spots; gunky; hair loss; lonely; bored; boring; soggy; weepy at; adverts; baby blues; tired; itchy; bit itchy; routine; sleep regression; self settle; dribble bib; nosebleeds`,
  },
  {
    name: 'only then',
    most: 2,
    says: `
      only when|if|after|in|with|at|for|from; only asleep; when ~2 cold|excited|tired|cross|hungry|angry|frustrated|dressed|warm|crying|upset; when i skip|forget|put; each evening|morning|time; every winter|evening|night|morning|time|day|third; most weeks|nights|days
      since birth; from birth; always has|does|been; same as ever; usual; usually; sometimes; on and off; for months|years|ages|weeks; in winter|summer; after a big cry; after feeding; as usual; in his|her sleep; regularly; weekly; for ages; all the time`,
  },
  {
    name: 'denied',
    most: 3,
    says: `
      no|not|without|never|nor|nobody|noone|none ~1 fever|temp|rash|hives|swelling|swollen|wheeze|wheezing|vomiting|vomit|blood|bleeding|pain|bruise|lump|mark|marks|redness|smell|blue|limp|floppy|struggling|danger|low|anxious|suicidal|sad|hurt|ill|sick|unwell|burn|bite|emergency|reaction|seizure|symptoms|distress|flare|pulling|concussion|attacks|dark|bad|thoughts|tears|panic|infection|nothing
      never hurt; id never; i would never; not worried; nothing wrong|going|else; nobody has; all in one; not from; not a burn; not an allergic; not the baby|vomit; not in danger; no issues; no trouble; no attacks`,
  },
  {
    name: 'measured right',
    most: 2,
    says: `
      #nofever; temp ~2 normal|fine|gone|down|ok; bp ~3 #bp|fine|perfect|normal|lovely|good|ok; pressure|pressures ~3 fine|perfect|normal|lovely|good|ok; vision|eyes|breath|heart|lungs|weight|levels|heartbeat|sats|oxygen ~2 fine|perfect|normal|ok|good|all|97|98|99
      sats ~1 97|98|99|100|#many all; lasts ~2 hrs|hours; usual band; in range; normal range; looks|look clean; clean and; dry and; white is white; no redness; tiny|small hole; tiny bit; a bit|spot of; size of a lentil|pea`,
  },
  {
    name: 'a false alarm',
    most: 2,
    says: `
      false alarm; turned out; it was only|just; was only; only poked; only licked; found it in|under|behind; under the rug; actually cold; cold tea|coffee; beetroot; blackcurrant*; slush; seeds; stained; stain; pen; felt tip; came off; washed off
      practice; rehears*; drill; for nothing; over nothing; panicked but; panic over; big panic; what a relief; relief; phew; silly me; crayon; lettuce; pretend; thought he|she ~6 found; thats just; thats the; just the; just him|her; just how; just milk; is just a`,
  },
  {
    name: 'thanks and praise',
    says: `
      thank you|all|everyone; thanks to|for; lovely to; loved; love this|the|your; good|great|nice|brilliant|clear article|page|piece|read|guide|photos; well written; made me; the bit; the part; the author; wish id; wanted to say; as your page; your page|article; grateful
      please keep; anyway; everyone should; keep up; nice photos; typo; printable; load; loads on; section on; paragraph; chapter`,
  },
]
