import type { WordGroup } from './word-group'

/** What asks in general, looks back, or tells of a child that is well. */
export const wordsAgainst: WordGroup[] = [
  {
    name: 'question first',
    opens: true,
    says: `
      how; when; what; which; whats; does; do; can; could; is it true; is it normal; any; anyone; anybody; where
      why; are; should; is there; is a; is the; is it; who; would; will; has anyone; did`,
  },
  {
    name: 'question',
    most: 2,
    says: `
      how do; how to; how long; how often; how many; how much; how hard; how fast; when can; when do; when does
      when is; when will; what is; what are; whats; which; at what age; is it normal; is that normal
      is this normal; normal; is it ok; is it safe; ok to; safe; safe to; any tips; any ideas; anyone else
      anyone; recommend; will it; do they; does it; why do; why does; can i; can we; can he; can she; what age
      whats the; should i; should we; should they; should babies; what happens`,
  },
  {
    name: 'in general',
    most: 2,
    says: `
      babies; newborns; toddlers; children; kids; people; parents; mums; moms; infants; teenagers; in general
      generally; usually; difference; between; myth; true; cause; causes; prevent*; avoid*; risk; risks; chance
      chances; likely; signs of; history; hereditary; statistics; research; study; evidence; common; rare`,
  },
  {
    name: 'past',
    most: 2,
    says: `
      #longago
      last year|month|summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|week|time
      years; months; #year; in january|february|march|april|june|july|august|september|october|november|december
      used to; as a baby|child|kid|teen|toddler; when i was; when he was; when she was
      with my first|second|last; my first; after my first; previous*; once; since then; childhood; survived
      recovered; healed; outgrew; history; ago; in spring; in autumn; as a; back then; after my; my sister
      my brother; my uncle; my cousin; my niece; my nephew; my friend; my mum; last one; first one; my second
      had; was; were; when i; 1990; decades; teenager; grown; adult`,
  },
  {
    name: 'seen',
    most: 2,
    says: `
      @pro ~3 said|says|saw|checked|looked|diagnosed|happy|told|thinks|listened|knows|cleaned|gave; seen by
      was seen; checked; checkup; check; scan; diagnosed; prescribed; discharged; clear; consultant; therapist
      therapy; follow up; under; well controlled; clinic; appointment; appt; review; treated; medication`,
  },
  {
    name: 'well',
    most: 2,
    says: `
      happy; smiley; smiling; smiles; cheerful; playing; plays; running; fine; well; thriving; healthy; content
      gaining; normal; good; great; perfect; settled; settles; laughs; laughed; giggl*; enjoys; loves
      asked for more; grinning; grins; proud; bouncing; jumping; eats; eating; babbling; pink; otherwise; better
      gone; no problem; all good; no worries; recovering; cute; lovely; chirpy; right as rain; hooray; pleased
      odds; obviously; dealt with; back to herself; back to himself; back to normal; done great; apologised
      reassuring; fades; blanches; dry now; popped back; passed it; strong; growth; weight; percentile; centile
      harmless; calm; controlled; strapped; explained; works`,
  },
  {
    name: 'fun',
    most: 2,
    says: `
      lol; haha; hahaha; love; loves; funny; jealous; laughing; laugh; joke; joking; lovely; cute; yay; omg love
      obsessed; brilliant; amazing; enjoy; classic; drama queen; ew; bless; hilarious; cracks me up; hooray
      giggled; giggles; giggle; omg; drama; teddies`,
  },
  {
    name: 'about a text',
    most: 2,
    says: `
      article; page; post; leaflet; book; guide; website; site; thanks; read; reading; wording; word; poster
      table; section; link; typo; podcast; video; comment; comments; story; stories; write; newsletter; source
      paragraph; chart; pdf; evidence; research; curious; question; blog; advice on; myth; wrote; author; editor
      protocol; linked; share; print; study; quote; piece; american; customer; interesting`,
  },
  {
    name: 'plans',
    most: 2,
    says: `
      course; courses; class; classes; lesson; lessons; buy; buying; brand; brands; best; worth; tips; books
      introduce; introducing; start; training; plan; planning; packing; due in; before; holiday; travel*; flight
      nursery; school; work; routine; return; next week; next month; going back; store; prepare; policy
      choosing; wedding; vaccine; vaccines; jabs; jab; weaning; formula; pram; sling; swaddle; bottle; dummy
      pacifier; gate; gates; shoes; socks; hat; helmet; helmets; stockings; shop; laundry; toys; toy; cream
      sun cream; lotion; aspirator; humidifier; thermometer; sleeping bag; cot; mattress; monitor; club; clubs
      swim; swimming; football; rugby; exercise; run; lift; recipes; recipe; toast; banana; mayo; peas; fish
      yogurt; book; app; apps; stair gate; gaviscon; prunes; vitamins; vitamin; supply; pump; pumping; latch
      naps; nap; regression; bedtime; potty; sleep through; growth spurt; expired; recommendations; advice
      equipment; compression; sex; haircut; hair; job`,
  },
  {
    name: 'often',
    most: 2,
    says: `
      every night; every morning; every monday; always; sometimes; usually; often; never; most nights; whenever
      each time; daily; at night; in the mornings; when excited; when frustrated; when tired; occasionally; once
      all the time; only when; forty times; since birth; since he was; when hungry; when cross; when angry
      when he eats; when he drinks; in his sleep; in her sleep; after running; after walking; after walks
      whenever she; whenever he; for months; for years; on and off; as always; hundredth; goes in; stops when
      only if; only with; by 7`,
  },
  {
    name: 'mild',
    most: 2,
    says: `
      mild; slight; slightly; tiny; small; little; bit; light; spotting; streak; minor; only; few; one; once
      a bit; gently; snotty; snuffly; runny nose; cold; teething; teeth; tooth; eczema; cradle cap; nappy rash
      diaper rash; heat rash; acne; hiccups; wind; colic; reflux; constipated; threadworms; nits; chickenpox
      chicken pox; grumpy; weepy; tired; lonely; bored; itch; itchy; itches; possets; spit up; bruised; crayon
      plaster; splinter; graze; heartburn; cramps like; flutters; ache; aches; stretch marks; stretchy; hair`,
  },
  {
    name: 'anybody',
    most: 2,
    says: `
      you; your; a baby; a newborn; a toddler; a child; a kid; they; babies; at night; at #child; at #young
      at #pp; in pregnancy; after birth; when hes; when shes; under #duration; period; periods; bit of; my first`,
  },
]
