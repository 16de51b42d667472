/**
 * A scale of points for words the signs do not know: many parents tell of danger without its usual words. Each group
 * counts once or twice; what tells of one body now adds points, what asks in general takes them away.
 */
export type Points = { name: string; points: number; most?: 2 | 3; says: string; opens?: true }

export const scale: Points[] = [
  {
    name: 'body',
    points: 0.6,
    most: 2,
    says: 'head face eye eyes eyeball ear ears nose mouth lip lips tongue throat neck chest rib ribs back belly arm arms hand hands finger fingers fingertips wrist wrists leg legs foot feet toe toes thigh thighs calf skin bum groin willy penis testicle balls nail nails heart lungs lung breast boob boobs scar wound stump cord fontanelle temple jaw teeth gums shoulder shoulders elbow knee knees ankle cheek cheeks chin palm palms soles limbs body vision bones bone spine hip privates vagina bottom diaper forehead tummy forearm shin heel earlobe lobe scalp veins collarbone tonsils pupils lashes stomach bladder womb uterus placenta airway windpipe sinus nostrils nostril ribcage muscle muscles joint skull brain kidney liver',
  },
  {
    name: 'bad state',
    points: 0.6,
    most: 3,
    says: 'blue purple gray pale white yellow black red swollen huge hard tight stiff limp floppy weak drowsy hot cold clammy sweaty sweating sweat shake jerk blood pouring pumping gushing oozing pus leaking torn gaping bent crooked stuck jammed trapped caught blocked choke gag drool wheeze squeak grunt* gasp* moan* wail* crying screaming whimper* faint dizzy confused blurry numb pain agony sore hurt tender vomit sick sunken staring blank glazed glassy mottled rash spots hives bruise dent lump blister* peel* burn scald unconscious collapse shiver* sleep wake awake unresponsive fever #fever #fever39 #cold #highbp lethargic foam* froth* dry burst sparkly smell smells smelly swallow breath panting tremor shallow rigid wobbly slurr* mumbl* dead died die kill suicide hurt harm marble glass weeping greenish orange bile shaking stabbing splitting sinking gray splayed dizzy collapsing gone lifeless moaning snoring rattling gurgling shivery flushed sick thirsty retching heaving crackly hoarse silent quiet staring zoned wheezy pouring open raw crushed broken bitten stung burst bulging dented soaked damp puddle clot clots lump hives stiffening drooping numbness tingling racing pounding fluttering blacked blackout unwell poorly ill worse bad deep heavy strange weird odd wrong different mad',
  },
  {
    name: 'event',
    points: 0.9,
    most: 2,
    says: 'fell dropped slipped tumbled hit kicked shook shake threw thrown squeezed grabbed pulled spilled splashed swallow drank ate sucked licked took bitten stung scratched stabbed cut sliced crushed inhaled found poured locked missing jumped landed rolled tipped toppled slammed shoved punched slapped strangled attacked stood sprayed spat chewed jabbed overdose lost bit gave given put turned touched went came pulled tipped banged whacked clonked cracked snapped bashed yanked dragged knocked crashed flipped splashed choked stopped started broke broken burst opened closed grabbed screamed shouted raided gulped crunched munched sprayed inhaled burnt scalded trod trapped wrote written googled locked counted collapsed fainted',
  },
  {
    name: 'now',
    points: 0.6,
    most: 3,
    says: 'now; rightnow; today; tonight; lastnight; yesterday; just; still; suddenly; #justnow; #minutes; #hours; keeps; keep; since; started; start; begun; lunch; dinner; tea time; breakfast; noon; midnight; second time; third time; all day; all night; 3am; 2am; 4am; getting; gone; #daysago; in the last; so far',
  },
  {
    name: 'cannot',
    points: 1.0,
    most: 3,
    says: 'cannot wont not isnt doesnt barely hardly nothing no unable refuses refusing never havent hasnt didnt dont nowhere wouldnt couldnt missing without nobody none',
  },
  {
    name: 'help',
    points: 0.2,
    most: 2,
    says: 'help; er; hospital; ambulance; 911; 999; emergency; wait; scared; panic; panicking; frightened; terrified; worried; overreacting; serious; dangerous; what do i do; what should i do; do i need; do we need; should i go; should i take; should we go; is it bad; how bad; what should we do; do i; do we; do i need; do we wait; is this; anybody; please; urgent; advice; closed; alone; dont know; not sure; hurry; ring; call; swear; overreact',
  },
  {
    name: 'one child',
    points: 0.5,
    most: 2,
    says: 'he; she; hes; shes; his; him; her; my son|daughter|baby|toddler|#young|#child; our son|daughter|baby|#young|#child; it; that arm; its',
  },
  { name: 'i', points: 0.2, most: 2, says: 'i; im; ive; my; me; myself' },
  { name: 'young', points: 0.9, says: '#young; newborn; preemie; prem; #pp; #pregnant; pregnant; pp' },
  {
    name: 'many',
    points: 0.3,
    says: '#many; #n; all; both; every; so; very; really; too; loads; lots; much; half; whole',
  },
  { name: 'and then', points: 0.3, most: 2, says: 'and; then; but; after; when' },
  {
    name: 'question first',
    points: -1.5,
    opens: true,
    says: 'how; when; what; which; whats; does; do; can; could; is it true; is it normal; any; anyone; anybody; where; why; are; should; is there; is a; is the; is it; who; would; will; has anyone; did',
  },
  {
    name: 'question',
    points: -1.1,
    most: 2,
    says: 'how do; how to; how long; how often; how many; how much; how hard; how fast; when can; when do; when does; when is; when will; what is; what are; whats; which; at what age; is it normal; is that normal; is this normal; normal; is it ok; is it safe; ok to; safe; safe to; any tips; any ideas; anyone else; anyone; recommend; will it; do they; does it; why do; why does; can i; can we; can he; can she; what age; whats the; should i; should we; should they; should babies; what happens',
  },
  {
    name: 'in general',
    points: -0.2,
    most: 2,
    says: 'babies; newborns; toddlers; children; kids; people; parents; mums; moms; infants; teenagers; in general; generally; usually; difference; between; myth; true; cause; causes; prevent*; avoid*; risk; risks; chance; chances; likely; signs of; history; hereditary; statistics; research; study; evidence; common; rare',
  },
  {
    name: 'past',
    points: -0.3,
    most: 2,
    says: '#longago; last year|month|summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|week|time; years; months; #year; in january|february|march|april|june|july|august|september|october|november|december; used to; as a baby|child|kid|teen|toddler; when i was; when he was; when she was; with my first|second|last; my first; after my first; previous*; once; since then; childhood; survived; recovered; healed; outgrew; history; ago; in spring; in autumn; as a; #year; back then; after my; my sister; my brother; my uncle; my cousin; my niece; my nephew; my friend; my mum; my first; last one; first one; my second; had; was; were; when i; 1990; decades; teenager; grown; adult',
  },
  {
    name: 'seen',
    points: -0.5,
    most: 2,
    says: '@pro ~3 said|says|saw|checked|looked|diagnosed|happy|told|thinks|listened|knows|cleaned|gave; seen by; was seen; checked; checkup; check; scan; diagnosed; prescribed; discharged; clear; consultant; therapist; therapy; follow up; under; well controlled; clinic; appointment; appt; review; treated; medication',
  },
  {
    name: 'well',
    points: -1.4,
    most: 2,
    says: 'happy; smiley; smiling; smiles; cheerful; playing; plays; running; fine; well; thriving; healthy; content; gaining; normal; good; great; perfect; settled; settles; laughs; laughed; giggl*; enjoys; loves; asked for more; grinning; grins; proud; bouncing; jumping; eats; eating; babbling; pink; otherwise; better; gone; no problem; all good; no worries; recovering; cute; lovely; chirpy; right as rain; hooray; pleased; odds; all good; obviously; dealt with; back to herself; back to himself; back to normal; done great; apologised; reassuring; fades; blanches; dry now; popped back; passed it; strong; growth; weight; percentile; centile; harmless; settled; calm; controlled; strapped; pleased; explained; works; great',
  },
  {
    name: 'fun',
    points: -1.2,
    most: 2,
    says: 'lol; haha; hahaha; love; loves; funny; jealous; laughing; laugh; joke; joking; lovely; cute; yay; omg love; obsessed; brilliant; amazing; enjoy; classic; drama queen; ew; jealous; bless; hilarious; cracks me up; yay; hooray; giggled; giggles; giggle; omg; drama; teddies',
  },
  {
    name: 'about a text',
    points: -0.7,
    most: 2,
    says: 'article; page; post; leaflet; book; guide; website; site; thanks; read; reading; wording; word; poster; table; section; link; typo; podcast; video; comment; comments; story; stories; write; newsletter; source; paragraph; chart; pdf; evidence; research; curious; question; blog; advice on; myth; wrote; author; editor; site; leaflet; protocol; linked; share; print; study; quote; piece; word; american; customer; interesting',
  },
  {
    name: 'plans',
    points: -0.9,
    most: 2,
    says: 'course; courses; class; classes; lesson; lessons; buy; buying; brand; brands; brand; best; worth; tips; books; introduce; introducing; start; training; plan; planning; packing; due in; before; holiday; travel*; flight; nursery; school; work; routine; return; next week; next month; going back; store; prepare; policy; choosing; wedding; vaccine; vaccines; jabs; jab; weaning; formula; pram; sling; swaddle; bottle; dummy; pacifier; gate; gates; shoes; socks; hat; helmet; helmets; stockings; shop; laundry; toys; toy; brand; cream; sun cream; lotion; aspirator; humidifier; thermometer; sleeping bag; cot; mattress; monitor; books; club; clubs; swim; swimming; football; rugby; exercise; run; lift; recipes; recipe; toast; banana; mayo; peas; fish; yogurt; book; app; apps; stair gate; gaviscon; prunes; vitamins; vitamin; supply; pump; pumping; latch; naps; nap; regression; bedtime; potty; sleep through; growth spurt; expired; recommendations; advice; equipment; compression; sex; haircut; hair; work; job',
  },
  {
    name: 'often',
    points: -1.2,
    most: 2,
    says: 'every night; every morning; every monday; always; sometimes; usually; often; never; most nights; whenever; each time; daily; at night; in the mornings; when excited; when frustrated; when tired; occasionally; once; all the time; only when; forty times; daily; since birth; since he was; when excited; when hungry; when cross; when angry; when frustrated; when he eats; when he drinks; in his sleep; in her sleep; after running; after walking; after walks; whenever she; whenever he; for months; for years; on and off; as always; hundredth; goes in; stops when; only if; only with; by 7',
  },
  {
    name: 'mild',
    points: -0.5,
    most: 2,
    says: 'mild; slight; slightly; tiny; small; little; bit; light; spotting; streak; minor; only; few; one; once; a bit; gently; snotty; snuffly; runny nose; cold; teething; teeth; tooth; eczema; cradle cap; nappy rash; diaper rash; heat rash; acne; hiccups; wind; colic; reflux; constipated; threadworms; nits; chickenpox; chicken pox; grumpy; weepy; tired; lonely; bored; itch; itchy; itches; possets; spit up; bruised; crayon; plaster; splinter; graze; heartburn; cramps like; flutters; ache; aches; stretch marks; stretchy; hair',
  },
  {
    name: 'found',
    points: 1.1,
    most: 2,
    says: 'theres; found; looks; feels; felt; think; seems; must have; all over; one side; like a; off the; under the; onto; sounds; says; noticed; see; wont; wont stop; and now; now hes; now shes; since yesterday; since this',
  },
  {
    name: 'anybody',
    points: -1.1,
    most: 2,
    says: 'you; your; a baby; a newborn; a toddler; a child; a kid; they; babies; at night; at #child; at #young; at #pp; in pregnancy; after birth; when hes; when shes; under #duration; period; periods; bit of; my first',
  },
]
