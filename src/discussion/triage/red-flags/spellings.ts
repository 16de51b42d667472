/** Words that count as the one before the colon: other spellings, other English, short forms, the usual slips. */
const same = `
diaper: nappy nappies diapers nappys napy napies
temp: temperature temps temperatures temprature tempreture tempature temperture tmp
fever: fevers fevar feverish pyrexia febrile fiebre
baby: lo bub bubba bubs bubby infant bby babe baba babys littleone bebe
newborn: neonate nb newborne
belly: tummy tum tummies stomach abdomen bellie stomache
gray: grey greyish grayish ashen gery ashy greyer grayer
blue: bluish blueish dusky cyanosed cyanotic blueing blu
purple: purplish violet purpley
pee: wee weed peed pees weeing peeing urine urinate urinated wees weewee piss pissing urinating
poo: poop pooed poos pooing poops stool stools feces faeces pooped crap
mum: mom mummy mommy mama mam momma
wife: wifes
husband: dh hubby husbands
partner: oh
daughter: dd daughters
son: ds sons
seizure: seizures seizing seized siezure siezures seisure convulsion convulsions convulsing convulse convulsed convulsive seizering
breath: breathing breathe breathes breaths breathin brething breathng breething breate breating breahting breaths breathed breth breathless
vomit: vomiting vomited vomits puke puking puked pukes barf barfing barfed vomitting vomitted vommed vom throwup spew spewing spewed
faint: fainted faints fainting fainty
collapse: collapsed collapses collapsing
swallow: swallowed swallows swallowing swalowed swallowd swolowed swollowed swallowin ingested ingesting swollow
blood: bloods bloody bleeding bleed bleeds bled bleading hemorrhage haemorrhage hemorrhaging haemorrhaging haemorrhaged hemorrhaged hemorage haemorage bloodly
unconscious: unconcious unconsious unconscience unconcsious
floppy: flopy floppier flops flopping flop floppyness
limp: limpy
poison: poisoned poisoning poisonous posion poisons poising
allergy: allergic allergies alergic alergy allergys
anaphylaxis: anaphylactic anaphalaxis anaphylaxsis anaphilactic anafilaxis
hives: hive urticaria welts wheals weals
swollen: swelling swelled swell swells swollin swolen puffed puffy puffing balloon ballooned ballooning
wheeze: wheezing wheezy wheezes weezing wheezed wheezey
choke: choking choked chokes choaking chocking
gag: gagging gagged gags
drown: drowning drowned drowns
suicidal: suicid sucidal suicidle suiciadal
kill: killing killed kills
burn: burned burnt burns burning
scald: scalded scalding scalds
headache: headaches headahe migraine migraines
rash: rashes
drowsy: sleepy drowsey drowzy lethargic lethargy lethargical sleepier drowsiness listless
sleep: sleeping sleeps slept
wake: rousable rousing arouse waking woken wakes wakened awaken waken woke rouse roused rousing rouses wakey
jerk: jerking jerks jerked jerky twitch twitching twitches twitched twitchy
shake: shaking shakes shaken shook shaked shaky
stiff: stiffening stiffened stiffens rigid stiffen stiffness
drool: drooling drools dribbling dribble dribbles drooled
hospital: hosp hospitals ed er a&e icu nicu picu
midwife: midwives mw
hv: healthvisitor
gp: gps doctor doctors dr doc docs physician pediatrician paediatrician paed paeds pead peads pedi pediatric ped peds consultant paramedic paramedics allergist specialist dentist
tablets: tablet pill pills meds medication medications medicine medicines capsules capsule tabs medecine medicin medicins meds
paracetamol: calpol tylenol panadol acetaminophen paracetemol paracetomol parecetamol calpoll doliprane
ibuprofen: nurofen motrin advil brufen ibruprofen ibuprofin neurofen
battery: batteries batterys
magnet: magnets magnetic
detergent: detergents washing-up
cannot: cant couldnt cudnt can't
pad: pads
clot: clots
suddenly: sudden suden
diarrhea: diarrhoea diarrea diarhea diarrhoe diarreha diorrhea diarhoea
died: dying dies dieing
die: die
cut: cuts cutting
fell: fallen falls fall falling felled
dropped: dropping
hit: hits hitting whacked bashed smacked banged bang bangs bumped bumping smashed clonked bonked bopped knocked knocks walloped
head: forehead skull heads haed
pale: pallid whitish paler
mottled: mottly blotchy marbled marbling mottling marbly
hot: boiling roasting sweltering scorching
cold: freezing icy chilly
bruise: bruises bruised bruising bruisy
month: months
spots: spot dots specks speckles
pinprick: pinpricks pinpoint petechiae petechial petichiae pin-prick
screaming: screams screamed scream
crying: cries cried cry
fontanelle: fontanel fontanelles fontanels fontenelle fontanell
contractions: contraction
you: u ya
your: ur
because: bc cos cuz coz
please: pls plz
thanks: thankyou thx ty tysm cheers thank
lots: loads tons heaps
years: yrs
cough: coughing coughed coughs
feed: feeding feeds feedings nursing
eat: eating eats
drink: drinking drinks
hurt: hurting hurts
harm: harming harmed harms
`
const merges = `
passed out:faint; passing out:faint; pass out:faint; passes out:faint; blacked out:faint; blacking out:faint; black out:faint
knocked out:unconscious; out cold:unconscious; hit out:unconscious; hit unconscious:unconscious; k o:unconscious
throwing up:vomit; threw up:vomit; thrown up:vomit; throws up:vomit; throw up:vomit; been sick:vomit; being sick:vomit; chucked up:vomit; chucking up:vomit; throwed up:vomit
soft spot:fontanelle; soft spots:fontanelle; soft bit:fontanelle
c section:csection; c sec:csection; caesarean section:csection; cesarean section:csection
new born:newborn; can not:cannot; could not:cannot; will not:wont; do not:dont; does not:doesnt; is not:isnt; did not:didnt; was not:wasnt; has not:hasnt; have not:havent; am not:isnt; are not:isnt
i m:im; he s:hes; she s:shes; it s:its; can t:cannot; won t:wont; don t:dont; isn t:isnt; doesn t:doesnt; didn t:didnt
he is:hes; she is:shes; it is:its; i am:im
health visitor:hv; little one:baby; dear son:son; dear daughter:daughter; dear husband:husband
wake up:wake; waking up:wake; woken up:wake; woke up:wake; wakes up:wake
washing up:detergent; button cell:battery
side effects:sideeffects; side effect:sideeffects
carbon monoxide:carbonmonoxide
this morning:today; this afternoon:today; this evening:tonight; this eve:tonight; last night:lastnight
all of:all; out of:outof; right now:rightnow; just now:rightnow; at the moment:rightnow
pill box:tablets; blister pack:tablets
stopped breath:apnea
`
/** Words known with one letter wrong. */
const keys =
  'breathing seizure unconscious swallowed unresponsive temperature allergic choking poisoned suicidal convulsion convulsing floppy bleeding vomiting vomited diarrhea lethargic anaphylaxis drowning drowned meningitis overdose concussion fontanelle dehydrated jaundice responding hemorrhage headache fainted swelling mottled battery batteries detergent tablets paracetamol medicine wheezing grunting hospital newborn preeclampsia ambulance collapsed battery bruise choked bleach swollen'
/** Words that are near one of those and mean themselves. */
const real =
  'breeding beating treating breathy bleating leading breading blending weeping willing spelling smelling dwelling concision fitting flopped chocked grounding granting bathing heading flatter butter batter bettery better matters stopped shopping checking cheeking stocking sloping swimming swallows bruised clothing soothing headed feinted painted tinted breach bleak floppy seizing medical hospice pottery bakery battered lottery newborns babies breeds feathers'

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export const sameWords: ReadonlyMap<string, string> = new Map(
  lines(same).flatMap((line) => {
    const [word = '', others = ''] = line.split(':')
    return others
      .trim()
      .split(' ')
      .map((other) => [other, word] as const)
  }),
)

export const mergedWords: ReadonlyMap<string, string> = new Map(
  merges.split(/[;\n]/).flatMap((line) => {
    const [pair = '', word] = line.trim().split(':')
    const known = pair
      .split(' ')
      .map((one) => sameWords.get(one) ?? one)
      .join(' ')
    return word ? [[known, word] as const] : []
  }),
)

export const realWords: ReadonlySet<string> = new Set([...real.split(' '), ...sameWords.values()])

/** By first letter. */
export const keyWords: ReadonlyMap<string, string[]> = new Map(
  [...new Set(keys.split(' ').map((key) => key.slice(0, 1)))].map((letter) => [
    letter,
    keys.split(' ').filter((key) => key.startsWith(letter)),
  ]),
)
