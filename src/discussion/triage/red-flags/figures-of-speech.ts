import type { Calm } from './calm'

/** Words of danger that mean something else. */
export const figuresOfSpeech: Calm = {
  why: 'A figure of speech, or the same word for something else.',
  reach: 'words',
  takes: 'all',
  says: `
    choke up|back; tears; dying for; died for; spoon
    threw|throws|throwing ~4 ball|spoon|food|toy|toys|everything|tantrum*|peas|carrots|cup; tantrum*
    gone in ~2 #minutes; goes in ~1 minutes|seconds; goes in seconds|minutes; own face
    fell|fallen|falls ~2 feet; falls ~3 bum|bottom|daily; learning to walk; jerk ~4 asleep|sleep; shiver* ~5 pee
    chin trembl*; hiccup*; disappear ~1 into|for|to; nappy hair; dead ~2 link; link ~2 dead; link is dead
    is dead link; poison ~2 article
    toddler|#child|brother|sister|he|she ~2 hit|bites|kicks|pinches|hits me|her|him|baby|other|his|cat|dog ~4 when|nursery|baby|brother|sister|jealous*
    hits me when; hit me when; pinches me; bites me; bites and; headbutt*
    hurt my eyes|nipples|back|ears|feelings; hit ~2 like; high heels; burn out
    burn ~3 dinner|tea|toast|lasagne|cake|food|supper|breakfast|calories|rice|pizza|lunch; heart burn; heartburn
    burning question; hit ~3 nail ~3 head; nail on ~2 head; youre|you|is|are|its kill me; kill it; sleep when ~1 baby; blood money; streaming nose|cold; teeth gray|black|yellow|brown; wont|not give up; give up either; night terrors; to die for; death of me
    dead tired|on|line|end|right|easy|good|chuffed|weight|set; dead ~2 feet; half dead; sleep* ~3 dead
    fit when|at|about|over|in|into|for|well|me|him|her|the|under; baby fever is|lol|real|again|hit|so
    had baby fever; feel* blue; baby blue ~1 room|walls|colour|color|dress|paint; baby blues
    blue eyes|room|nursery|badge|paint|book|form|light|mongolian|badge|walls|or|dress|clothes|whale|tit
    mongolian blue; murder; hit us ~2 hard|truck|like; hit me ~1 hard|like|that|yesterday|how; hit hard
    hit ~3 milestone*|growth|month|puberty|terrible; regression hit; fell asleep; fell in love; fell behind
    fell pregnant; fell apart; fell into ~2 trap|bed|habit|routine|place|sleep|rhythm; fell down ~2 rabbit
    drown in ~3 laundry|work|paperwork|washing|love|guilt|nappies|diapers|advice|emails|dishes|milk|information|toys
    breath of fresh; hold* ~2 breath; holding my breath; take ~2 breath away; where i can breath
    can finally breath; room to breath; breath again; catch my breath; deep breath; bad breath
    breath exercise|exercises|technique|techniques|monitor|monitors|smells|space; babies breath monitors
    monitor* breath; head over heels; heart attack when|at; blood boils|type|test|tests|group|results
    cut teeth|tooth|out|down|back|up|corners|short; cut ~2 teeth|tooth
    cut his|her|their hair|nails|grapes|grape|food; cut ~2 grapes|nails|hair|cord|food|toast; cold feet
    cold turkey; common cold; a cold; had cold; colds; shake ~2 bottle|formula|milk|head|it; shake ~2 hands
    milk shake; milkshake; died to know|try|see|hear|meet|get|sleep; die to know|try|see; kill for
    kill ~2 coffee|sleep|nap|pizza|bath; kill time; kill ~2 back|feet|nipples; poison please; are poison
    poison ~2 comments
    toxic ~3 relatives|people|relationship|culture|family|mil|friends|positivity|group|masculinity
    unconscious bias; unconscious within; faint from tiredness; milk drunk; drunk ~2 milk; drunk on
    choke on ~2 price|bill|tea|coffee|laughing|words; nearly had a seizure|stroke when; nearly choke ~2 price|bill|tea|coffee; laugh* ~4 died
    died laughing; died ~2 embarrassment|laughing; crying with laughter; eyes out
    stuck ~2 house|home|traffic|indoors|rut|what|how|for|at|between; get stuck; stuck with
    fire away|alarm|engine|truck|station|fighter|fireman; hot chocolate|weather|day|days|summer|topic|mess
    water bottle; pale pink; blue moon; out ~2 blue; cot death; eat me ~2 alive; sick of; sick and tired
    sick pay|leave|day|note; worried sick; lost ~2 will ~2 live; losing my mind lol; shot ~2 nerves; shots fired
    on edge; head in ~2 hands; wrap* ~3 head; knock on|wood; knocked ~2 park; crash course; crashed out
    bite ~2 bullet; killer instinct|look; drop in; drop off|offs
    dropped ~2 feed|feeds|naps|nap|weight|supply|off|percentile*|centile*|out; drop ~2 nap|feed|feeds; eye drops
    head start; ahead; to pieces; over ~2 head; in ~1 over ~2 head; tearing my hair; climbing the walls
    on ~2 knees; bleeding obvious; blood obvious|marvellous|brilliant|hard|hell|love|nightmare; tongue tie
    lip tie; tongue tied; head butt; face time; out of nowhere; passed ~2 exam|test|course; hungry; starving
    jump ~2 joy; jump ~2 in|on; jumped ~2 joy; burst ~2 tears; skin to skin; hair cut; car crash tv
    trigger warning; asthma cough tea; dont want to wake ~2 him|her|baby|them|up ~1 baby
    not wake ~2 him|her|baby; without waking; wake windows|window; temp of ~2 bath|room|water|milk; room temp
    bath temp; fridge temp; temp ~2 room|bath|nursery; water ~2 temp; high chair; high contrast; high five
    school run; heat rash; nappy rash; diaper rash; drool rash; milk rash; rash ~2 bum|bottom|neck folds|chin
    blood relatives; choke hazard|hazards; choke point; self soothe; self settle; wont wake for school
    fontanelle ~3 close|closes|closed|closing; dry drown|shampoo; swollen feet went; cannot breath ~2 laughing
    breath ~2 laughing; tooth fairy; swallow ~2 tooth; iron rich
    iron ~1 low|levels|infusions|infusion|supplement|drip; in photos; wake ~2 early|late|anymore; tick box
    dog ~3 because; like ~1 dog because; tells me how; trapped wind|gas
    flu|rsv|covid|vitamin|allergy|booster shot|shots; cluster feed; terrible twos; roof of mouth; chip shop
    chips; stroke his|her|my|the|baby|cheek; baby chinos; mission impossible
    give up breastfeeding|pumping|feed|work|coffee; giving up work|coffee|breastfeeding|pumping|feed
    without me noticing; sleep without me; pants like|as|and a puppy|dog; hot house; folic acid
    double dose of folic; gum ~2 years; gums ~2 pregnancy; blood gums; gums blood; snap at my husband
    co alarm ~1 up|fitted|silent; shake ~2 legs when; head on ~2 mattress; stiff neck from; cervical ~2 blood
    slap* ~2 my face; slapped cheek; at ~1 football; poison control; poison|poisons line; moan* ~2 for; safe to
    startle reflex; startled by; when startled; startle less; twitch* ~3 mine; eyelid; head ~2 hit ~2 pillow
    hit the pillow; scald|burn|surgery|section scar; scar ~1 from; no smell|sickness|lump|bleeding|breathing
    nipple|nipples ~5 blood; hoover|vacuum|doorbell|thunder|drill|fireworks|alarm|alarms ~5 wake
    wake ~3 by ~2 hoover|doorbell|noise; like ~1 trucker|train|pig|bear; heart ~2 my mouth; blue|purple|black|red|green|gray|white crayon|cup|beaker|pen|felt|bib|jumper|door
    stiff|rigid|blue|purple|red ~1 fury|rage; dead to the world; co|carbonmonoxide alarm|detector ~3 where|sit|go|buy|caravan; hay fever; in the soap|film|series|show
    die|dying|died ~1 embarrassment|laughter|laughing|shame|boredom; could have died; die inside; died inside
    killing me|myself|himself ~1 laughing|with laughter; killing me about|with|lol; could murder; murder ~2 curry|coffee|pizza|biscuit|wine
    strangle you|whoever; throttle whoever|you|him lol; for love nor money; like the dead; dead on my|our feet; dead tired; literally dead
    breath away; breath easy; finally breath; baby fever; cabin fever; burning up with rage|shame|jealousy|embarrassment|love; burnt out; burned out
    burnt|burned|burning the toast|dinner|fish|peas|cake|lunch|tea|porridge|pan; on ~2 sofa at; overdosed on ~1 cuteness|cute|chocolate|cake; poisoning my brain|feed|mind
    heart attack for; jump out ~2 window ~3 ground|lol; fainted when ~3 bill|price; fainted at ~2 price|bill|cost; bleeding heck|hell|useless
    stiff|shakes|shaking|screams|screaming|squeals|kicks with ~1 joy|excitement|glee|laughter|delight; fit about|because|over|when|in ~2 aldi|tesco|asda|supermarket|shop|lidl|ikea|store
    proper fit; limp|floppy ~1 lettuce|celery|toy|rabbit|bunny|hat|ears; his|her doll ~6 fever|breath|sick|dying|dead; toy ~4 broken|dying|dead|fever; every toy ~4 broken
    hand foot ~1 mouth; allergic to ~2 snoring|housework|mornings|sleep|work|ironing; blue lips from|are from; lips blue from|with; lips|mouth ~2 stained
    cold tea|coffee ~3 on; tea|coffee ~3 cold; screamed|scream in|into ~2 garden|cushion|pillow|car; knocked for six; blood ~2 pressure cuff; crying for|with joy; breath for crying|laughing
    seeds; beetroot; blackcurrants; jam ~2 not|wasnt; not|wasnt blood; heart melt*; fits of giggles|laughter; in fits; fits me|him|her|perfectly|well; fit in ~2 jeans|car seat|cot`,
}
