import { tableOf } from './tables'

/** Who somebody is to the writer: a name may follow. */
export const kin = tableOf(`
  son daughter baby babys babies newborns toddlers lodger boy girl toddler newborn infant child kid kids children boys girls twin twins triplets lo los ds dd ds1 ds2 dd1 dd2
  bub bubba babe munchkin preemie premmie premie prem preterm eldest oldest youngest middle firstborn first second third other one ones bubs
  oh bairn wain wean husband wife hubby hubs partner boyfriend girlfriend fiance fiancee ex bf gf dh dw mil fil sil bil mum mom mam mother dad
  father mummy mommy mama daddy papa brother sister bro sis siblings sibling sons daughters brothers sisters nan nana nanna nanny gran granny
  grandma grandpa grandad granddad grandfather grandmother grandson granddaughter grandchild grandkids grandbaby aunt auntie aunty uncle niece
  nephew cousin cousins friend friends mate neighbour neighbor childminder babysitter sitter carer aupair stepson stepdaughter stepdad stepmum
  stepmom goddaughter godson bestie colleague flatmate roommate housemate sil lady woman man lad lass surrogate donor flatmates roomie
  lads lass bairns hija hijo bebe fille fils sohn tochter nonna nonno oma opa abuela dadi nani amma
`)

/** Grown people among them: not to be called a child in general words. */
export const grown = tableOf(`
  husband wife hubby hubs partner boyfriend girlfriend fiance fiancee ex bf gf dh dw mil fil sil bil mum mom mam mother dad father mummy mommy
  mama daddy papa nan nana nanna nanny gran granny grandma grandpa grandad granddad grandfather grandmother aunt auntie aunty uncle
  friend friends mate neighbour neighbor childminder babysitter sitter carer aupair colleague flatmate roommate housemate lady woman man lodger
`)

export const owners = tableOf('my our his her their ur mine mi mein meine mon ma notre')

/** Who treats and helps a family, and what they are called in general words. */
export const clinicians: ReadonlyMap<string, string> = new Map(
  `
dr:doctor, drs:doctor, doc:doctor, doctor:doctor, docteur:doctor, doktor:doctor, prof:doctor, professor:doctor, gp:GP, pcp:doctor, ob:OB,
obgyn:OB, gyn:doctor, gynae:gynaecologist, gynaecologist:gynaecologist, gynecologist:gynecologist, obstetrician:obstetrician,
consultant:consultant, registrar:registrar, surgeon:surgeon, anaesthetist:anaesthetist, anesthesiologist:anesthesiologist,
paediatrician:paediatrician, pediatrician:pediatrician, paed:paediatrician, ped:pediatrician, pedi:pediatrician, pediatrics:pediatrician,
neonatologist:neonatologist, cardiologist:cardiologist, neurologist:neurologist, dermatologist:dermatologist, allergist:allergist,
immunologist:immunologist, endocrinologist:endocrinologist, gastroenterologist:gastroenterologist, urologist:urologist, ent:ENT,
psychiatrist:psychiatrist, psychologist:psychologist, therapist:therapist, counsellor:counsellor, counselor:counselor, nurse:nurse,
matron:matron, sr:nurse, midwife:midwife, midwives:midwife, mw:midwife, hv:health visitor, visitor:health visitor, doula:doula, ibclc:lactation
consultant, lactation:lactation consultant, dietitian:dietitian, dietician:dietician, nutritionist:nutritionist, physio:physio,
physiotherapist:physiotherapist, osteopath:osteopath, chiropractor:chiropractor, chiro:chiropractor, dentist:dentist,
pharmacist:pharmacist, optometrist:optometrist, audiologist:audiologist, orthodontist:orthodontist, practitioner:nurse practitioner,
sonographer:sonographer, radiologist:radiologist, geneticist:geneticist, haematologist:haematologist, hematologist:hematologist,
paramedic:paramedic, hebamme:midwife, kinderarzt:paediatrician, matrona:midwife, slt:speech therapist, specialist:specialist,
phlebotomist:nurse, acupuncturist:acupuncturist, dra:doctor, dott:doctor, dottore:doctor, dottoressa:doctor, ssa:doctor, dssa:doctor,
dokter:doctor, doktorn:doctor, docteure:doctor, doutor:doctor, doutora:doctor, doctora:doctor, doctorul:doctor, medico:doctor, medica:doctor,
medecin:doctor, arzt:doctor, arztin:doctor, kinderarztin:paediatrician, frauenarzt:gynaecologist, frauenarztin:gynaecologist,
hausarzt:GP, hausarztin:GP, huisarts:GP, kinderarts:paediatrician, pediatra:paediatrician, pediatre:paediatrician,
barnlakare:paediatrician, barnelege:paediatrician, pediatr:paediatrician, lekarz:doctor, lekarka:doctor, doktorka:doctor, lege:doctor,
lakare:doctor, laege:doctor, schwester:nurse, pfleger:nurse, krankenschwester:nurse, enfermera:nurse, enfermeira:nurse, enfermero:nurse,
infirmiere:nurse, infermiera:nurse, sykepleier:nurse, sjukskoterska:nurse, sygeplejerske:nurse, helsesykepleier:nurse, sage-femme:midwife,
sagefemme:midwife, jordmor:midwife, jordemoder:midwife, barnmorska:midwife, barnmorskan:midwife, verloskundige:midwife,
vroedvrouw:midwife, kraamzorg:midwife, comadrona:midwife, partera:midwife, parteira:midwife, ostetrica:midwife, levatrice:midwife,
polozna:midwife, moasa:midwife, katilo:midwife, ljosmodir:midwife, ginecologo:gynaecologist, ginecologa:gynaecologist, gyno:gynaecologist,
np:nurse practitioner, pa:physician assistant, rn:nurse, cnm:midwife, hca:nurse, lady:lactation consultant, naturopath:naturopath, homeopath:homeopath, worker:social worker`
    .split(',')
    .map((pair): [string, string] => {
      const [word = '', general = ''] = pair.trim().replace(/\s+/g, ' ').split(':')
      return [word, general]
    }),
)

/** What a child or a parent does, and a cream does not. */
export const personal = tableOf(`
  sleeps slept wakes woke woken cries cried crying naps napped weighs weighed hates hated loves loved refuses refused screams screamed poops
  pooped poos pooed crawls crawled walks walked eats ate drinks drank feeds fed latches latched vomited vomits threw rolled rolls says said
  told tells thinks thought swears reckons wants wanted knows smiles smiled smiling laughs giggles babbles bites bit sucks chews gags pukes
  sneezes coughs coughed snores goes went comes came sits stood stands fell falls bumped swallowed ate choked caught argued asked asks
  wont screaming sleeping teething weighing recommended suggested gained wees holds kicks throws spits grunts strains turned started
  hums nurses nursed fusses fussed whines whinged whinges giggled grins grinned babbled yells yelled shouts shouted sobs sobbed points pointed waves waved
  claps clapped dances danced stutters stuttered lisps limps limped shakes shook stares stared blinks squints arches arched jerks jerked twitches
  twitched startles startled licked licks drags dragged scoots scooted bounces bounced spat weaned refluxes sweats sweated sniffles wheezes wheezed
  itches itched self-settles cosleeps smoked smokes vapes vaped wore
  pulls prefers wears lives died agrees disagrees laughed scratches rubs hit hits hurt drools dribbles passed arrived
`)

/** What anything may do: enough for a name that is nothing else. */
export const neutral = tableOf(`
  is was are were has had isnt wasnt hasnt gets got getting keeps kept seems seemed will would can cant could does doesnt did didnt needs needed
  finally suddenly already barely often usually sometimes
  takes took never always still just only now and who also been stopped stops looks looked feels felt
`)

/** Units of an age. */
export const ageUnits = tableOf(
  'd day days w wk wks week weeks weeker wo weekold m mo mos mth mths month months mon monthold y yr yrs year years yo yearold old',
)

/** What is named after people: the name before it is nobody's here. */
export const eponymNouns = tableOf(`
  syndrome disease palsy reflex reflexes score scale sign signs method manoeuvre maneuver phenomenon pearls pearl technique criteria procedure
  basket baskets harness lymphoma tumour thyroiditis chorea contractions exercises book books chapter podcast kitchen bees mac study trial paper guideline
  foundation charity institute disorder anomaly malformation sequence triad tetralogy classification curve catheter forceps incision clamp
  hypothesis theory classes protocol unit wort pollen research biscuits biscuit crackers doll swaddle beef
`)

/** What brands and plants are names of: enough against a name that may be a thing. */
export const thingNouns = tableOf(`
  test tests spot spots class position hold cup casts cast brace exercise bottle bottles teat teats wipes monitor pump pumps pouch pouches
  formula chair pram pushchair sling slings carrier swing cream drops gel spray soap oil tablets tablet pill pills mg ml mcg coil iud implant
  ring shot vaccine jab app diet tea teas milk wash shampoo lotion ointment syrup patch patches brand cereal puree purees crackers cot crib
  bassinet bed bouncer seat stroller hat hats mattress pillow cushion wrap dummy dummies soother studies review law rule rules plan programme
  program scheme trust pig bear infection virus rash fever deficiency ratio chart charts tube leaf leaves seed seeds berry berries hip hips
  water extract honey root pads nappies diapers
`)
