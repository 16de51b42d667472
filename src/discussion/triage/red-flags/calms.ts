import type { Calm } from './calm'
import { figuresOfSpeech } from './figures-of-speech'

export const calms: Calm[] = [
  figuresOfSpeech,
  {
    why: 'Denied, or measured and found right.',
    reach: 'words',
    takes: 'all',
    says: `
      no fever|temp|rash|vomit|blood|swollen|seizure|pain|diarrhea|wheeze|harm; not suicidal; no thoughts
      no bad thoughts; no other symptoms|signs; no trouble ~2 breath
      breath fine|normal|ok|okay|normally|well|easily|comfortably; breath is ~1 fine|normal|ok; temp ~3 #nofever
      #nofever ~3 temp; temp ~2 normal|fine; not dangerous; never hurt; would never; wouldnt ~2 hurt
      wouldnt ~1 harm; not going to hurt; not hot; not cold; not blue; not limp|floppy|drowsy
      isnt drowsy|floppy|limp|hot; bp ~3 fine|normal|perfect|good|#bp
      blood pressure ~3 fine|normal|perfect|good|#bp`,
  },
  {
    why: 'A question in general, or how to prevent it.',
    reach: 'sentence',
    takes: 'all',
    says: `
      how to ~2 prevent|avoid; how do|can|could|should ~3 prevent|avoid; to prevent; prevents; prevention
      preventing; preventative; preventive; really prevent; avoiding; what counts; counts as
      at which temp|age|point|weight; at what age|temp|point; in general; generally; what temp should
      what are ~3 signs|symptoms; what ~3 look out for; signs to; whats ~2 difference; difference between
      versus; vs; which is; is it true; myth; hereditary; genetic; run ~1 in families; statistics; stats
      risk ~1 of; risks; lower ~2 risk; raise ~2 risk|chance; higher ~2 risk; what ~2 risk|risks|chances
      chances ~1 of; how likely; more likely; likelihood; how common; common ~2 in; rare; in case; just in case
      should ~3 ever; if ~3 ever; ever happens; if it happens; first aid; how old; how hot|cold should; how hot
      at what; course|courses; how annual; training; childproof*; babyproof*; up high; out of reach; locked away
      safety lock|locks|gate|gates|catch|cover|covers; do babies; can babies; are babies; why do babies
      when do babies; should babies; babies; newborns; sideeffects; when can ~1 newborn|baby|babies|he|she|i|we
      phobia; swimming lessons; sleeping bag|bags|sack; helmets; helmet; allergy training; anaphylaxis training
      adrenaline ~4 expire|expired|trainer|dates; in date; expire
      epipen ~4 expire|school|bag|trainer|training|nursery; how do i|we|you ~2 introduce; how do i talk
      how to talk; how do i explain; how to explain; how do i store; how to store; explain ~2 death|suicide
      if ~4 gets a|an; if ~3 baby gets; just preparing; in preparation
      why are|do newborn|newborns|babies|toddlers|kids; such a big deal; what is the difference
      safe when|while|in|for pregnant|pregnancy; needed for; tips for; safe ways; ways to; how do i stop yelling
      we put up; booked; any stretches; best`,
  },
  {
    why: 'Words of questions in general, of plans, worries and purchases.',
    reach: 'sentence',
    takes: 'all',
    unlessNow: true,
    says: `
      what about; how much; how many; how long; how often; what if; when should; toddlers; children
      parents ~2 ask; babys first; does ~4 cause|causes; can ~4 cause|causes; cause; causes; recommend*
      worth it; brand; brands; buying; bought; store; storing; planning; prepare; preparing; scared ~2 of|about
      worried ~2 about; worry about
      fear|fears|afraid|anxious|anxiety|paranoid|terrified|nervous ~2 of|about|that|it|he|she; travel*; holiday
      flight; flying; vaccine; vaccines; lists; should i wake; do i need to wake; class; classes; is ~6 safe
      are ~5 safe; is ~5 toxic|poison|poisonous|dangerous|harmful; which is less; less toxic; non toxic
      toxic free; what would; would ~3 recommend; any tips; any advice ~2 prevent*; best ~2 way; alternative*
      nursery ~2 policy; policy; school ~2 policy; nursery want; plan for; birth plan; vbac
      next ~2 pregnancy|baby|birth|time; second pregnancy; another baby; try ~2 for`,
  },
  {
    why: 'About the article, or from somebody who teaches or works with it.',
    reach: 'sentence',
    takes: 'all',
    says: `
      your article|page|post|guide|site|website|table|video|chart|section|figures
      this article|page|post|guide|section|thread|chapter|book|video|podcast
      the article|text|table|leaflet|paragraph|guide|section|chapter says|on|about|omits|mentions|is|was
      part on|about; page on|about; article on|about|for; book on|about|called; chapter on; section on
      comments under|below|here; the link|source|reference; typo; citation; newer source; quote it; may i quote
      i quote; study|studies|research|paper|trial ~3 on|about|show*|found|says|suggest*; student nurse|midwife
      studying; as an ~3 physician|gp|teacher|nurse; as a ~3 gp|nurse|midwife|paramedic|teacher|hv; nurse here
      hv|gp|midwife|paramedic|doula|pharmacist|anaesthetist|receptionist here; we ask every|all|each|mothers|women|parents
      hv comment; parents often ask; i would add; might ~2 add; could ~2 add; please add; would ~2 consider
      lecture; teaching; newsletter; novel; film; movie; documentary; song; lyrics; charity; fundraising
      awareness; campaign; dissertation; essay; in ~2 news; choked up; care for ~2 article; leaflet; sideeffects
      thank* ~3 article|page|post|doctor|gp|you|for; read ~4 about; reading ~3 about; read ~2 article
      sure ~2 customer; customer service; video please; technique; psychiatrist; speaking as; physicians
      in my clinic; write seizure; the word; confuses; i work; we teach; for school; poster; explain
      explain ~4 test; want to know; just learning; would like to know; so i know; just so i know; learning
      in my practice; comments under; are not helpful; for the editor; comment for; editor; is missing
      story for; want to understand; curious; a thing; myth; could you cite; cite`,
  },
  {
    why: 'Past and over.',
    reach: 'sentence',
    takes: 'all',
    says: `
      #longago; in #year; since #year
      last year|month|summer|winter|spring|autumn|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|term
      years|year|months|month|fortnight|ages|decades|weeks ~1 ago; ages ago
      in|since january|february|march|april|may|june|july|august|september|october|november|december
      years later; months later; when i|we was|were
      when he|she|they|my ~2 was|were ~3 #young|#child|born|tiny|little|small|newborn|baby|younger; when i was
      as ~2 baby|toddler|child|kid|teen|teenager|student|newborn; as babies|toddlers|kids
      with my first|second|last|eldest|oldest; in my first; my first; after my first; first pregnancy
      last pregnancy; previous pregnancy|birth|baby; previously; used to; in ~2 90s|80s|70s|s; survived
      survivor; recovered; fully recovered; healed; all better; back home; home now; home and; is home; grew out
      grown out; outgrew; outgrown; is over; all over now; gone now; behind us; last time; history of
      is|hes|shes #child now; years old now; #child now; starts school; turned out; in the summer|winter|spring|autumn; cast was; back on ~2 scooter|bike|swing|slide|trampoline; ice lolly; anniversary; while back
      way back; childhood; lived to tell; once had; had ~4 as ~2 child|baby|toddler; grown up; adult now
      scar ~8 fade|silicone|gel|cream|oil; scald scar; burn scar; therapy sorted; when i|he|she had; years on
      nearly lost; we lost ~4 to; lost ~2 cousin|brother|friend|husband|wife|partner|son|daughter|dad|mum|uncle|sister|first ~2 to; went in when; back to school; cast off
      stitches ~2 out; last ~2 fit|seizure ~3 #longago; none since; not had one since; free since; seizure free
      hasnt had ~1 one|fit|seizure|any|another|fits ~1 since; been ~2 home; weeks now; been good; so good since
      good|fine|well|ok|okay|better|great|healthy|recovered now; all fine; turned out fine; lived; dry now
      healed now; since fine; and fine since; fine since; ok since; was fine; were fine; is ~1 fine now
      went away; gone away; passed it; came out in ~2 poo; popped back; glued it; stitches; physio; dealt with
      they dealt; back to ~1 normal|herself|himself|football|school; now a; apprentice; grown
      years|months|decades back; with ~2 first; fading; in june|july if; old scald|burn|scar|bruise|injury
      two years ago; marathon; gone|went|going down; at uni|university|college; gone down completely; uni`,
  },
  {
    why: 'Somebody has looked already.',
    reach: 'text',
    takes: 'all',
    says: `
      @pro ~3 said|says|saw|checked|looked|confirmed|diagnosed|reassured|thinks|cleared|told|listened|laughed|agreed|reckons|examined|happy|fine|normal|not ~1 concerned|worried
      @pro ~2 was|were|is ~2 happy|fine|pleased|satisfied; seen ~2 by|in|at ~2 @pro; was seen; been seen
      seen in; checked ~3 by|over|out; was checked; been checked; had ~3 checked; at ~2 check; ct clear
      scan|scans|xray|tests|bloods|mri|eeg|ct|ultrasound|ecg|swab ~3 clear|normal|fine|ok|negative|good
      all clear; under ~2 consultant|paediatrician|gp|team|neurology|care; under ~2 hospital; diagnosed
      diagnosis; prescribed; follow up; going well; going great; has us; gp happy; poisons ~3 fine|ok|said|told
      poison line; admitted; been discharged; were discharged; was discharged; sent ~2 home; said its normal
      said it was; they said; told ~2 its normal; says its normal; therapist; therapy; counsellor; counseling
      keppra; epilepsy meds; on keppra; allergist has; dietitian; 111 said`,
  },
  {
    why: 'Well otherwise.',
    reach: 'text',
    takes: 'unless-well',
    says: `
      happy; smiley; smiling; smiles; cheerful; chirpy; chatty; playing; plays; running ~2 around|round
      runs around; feed ~3 well|fine|great|good|like|normally|normal
      eat ~3 well|fine|great|normally|everything|whole; drink ~3 well|fine|lots|plenty; drink and; pink and
      otherwise ~2 well|fine|healthy|happy|ok|normal; fine ~2 himself|herself; well ~2 himself|herself; thriving
      chubby; gaining; weight gain; full of beans; unbothered; doesnt bother; not bothered; laughs; laughing
      giggling; giggles; soaked diaper; wet diaper; wet diapers; alert; content; healthy; perfectly; no distress
      back to normal; gone after; went away; goes away; goes white; go white; fades; blanches; bouncing
      demanding; mischief; cheeky; stopped ~2 pinching; happy baby; since birth; always done; wakes at
      every night; settles; settled; all ~2 feeds; all ~2 feed; growing well; back to pink; goes back; love it
      so cute; cute; lol; haha; hahaha; so funny; bless; drama queen; classic; lucky; jealous; so sweet
      adorable; lovely; obsessed; fine after; fine after ~2 shower|nap; me not ~2 baby; mine not ~2 baby
      not ~2 peep; no mark; no bump; ate ~3 dinner|breakfast|weetabix|lunch|banana; tiny; harmless
      only with colds; only when excited; only after; learning; mild; contact; fake; pretend*; pretending
      every evening; always been; from birth; bath ~3 pink; warm ones; in the sling; milk drunk; when asleep
      in ~1 his|her sleep; heavy sleeper; sleeps through; when excited; overtired; drool; grazed; soft play
      to sleep; every winter; on school days; if he drinks|eats; if she drinks|eats; when he drinks|eats
      watching cartoons|tv|telly; wants ice cream; for ice cream; since he|she started walking
      carried on eating; all smiles; a treat; favourite; favorite; centile; percentile; practice ones; relaxes
      nobody touched; nobodys touched; nobody|noone is ill|sick|unwell; everyone is well|fine; done great
      so good ~2 since|with`,
  },
  {
    why: 'Not done, only asked.',
    reach: 'sentence',
    takes: 'all',
    says: `
      havent|hasnt|not|never|arent|isnt ~3 bought|tried|tested|near|started|introduced|had ~2 yet; havent bought
      not tried; not been near; havent been near; can i give|take|use|have; can i still; can ~1 take ~6 together
      should i give; while ~2 bf|breastfeed*|pumping; is it ok to give|use|have; is it safe; correct dose
      right dose; whats ~2 dose; what dose; dose for; again to; try again; taped up; expired
      any ~3 help|tips|ideas|books|groups`,
  },
]
