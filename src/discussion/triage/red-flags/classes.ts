/** Classes of words the phrases speak of, after spellings are made one. */
export const classes = {
  child: `
    baby he she him her hes shes his son daughter toddler child kid boy girl twin twins newborn brother sister
    cousin grandson granddaughter nephew niece it one ones teen teenager little they my our lad #young #child`,
  they: 'he she hes shes baby him her it they',
  me: 'i im me my ive myself id',
  adult: 'i im me my ive wife husband partner mum dad sister friend she shes her girlfriend he',
  no: `
    no not never without none isnt arent wasnt werent doesnt didnt dont havent hasnt hadnt nor zero neither aint
    wouldnt`,
  not: `
    not no cannot wont dont doesnt didnt isnt arent wasnt never wouldnt hasnt havent barely hardly unable
    stopped refuses refusing refused struggles struggling impossible hard difficult stop quit aint without`,
  cannot: 'cannot wont doesnt didnt unable struggling struggles not never hardly barely dont hasnt isnt havent',
  ate: `
    ate eaten eat swallow drank drunk drink chew chewed chewing licked licking lick sucked sucking sucks taken
    took take takes sipped sip sips gulped munched downed necked gobbled guzzled had nibbled bit bitten drained
    finished tasted scoffed crunched got gotten`,
  atenow: `
    ate eaten swallow drank drunk chewed licked licking sucked sipped gulped munched downed necked gobbled
    guzzled nibbled drained scoffed crunched chewing sucks licks eats drinks glug glugged slurped swigged
    demolished polished`,
  gave: 'gave given give giving took taken taking had',
  chemical: `
    bleach cleaner cleaning detergent pod pods dishwasher dishwashing laundry descaler drano disinfectant dettol
    zoflora antifreeze petrol gasoline gas kerosene paraffin turps turpentine thinner thinners spirit spirits
    weedkiller pesticide pellets insecticide ant rat poison mothball mothballs naphthalene perfume aftershave
    cologne sanitiser sanitizer vape nicotine eliquid cigarette cigarettes snus fag fags pouch pouches acetone
    varnish polish remover glue superglue ammonia caustic lye acid drain oven softener rinse windex lysol fairy
    bonjela mouthwash methanol ethanol lamp tiki citronella eucalyptus camphor oils hydrogen peroxide lighter
    fluid washer screenwash battery fertilizer fertiliser lead mercury paint roundup wd40 sheepdip tealight
    diffuser henna borax slime glowstick`,
  drug: `
    tablets paracetamol ibuprofen aspirin iron insulin metformin antidepressant antidepressants sertraline
    zoloft prozac citalopram fluoxetine antihistamine piriton benadryl cetirizine zyrtec codeine morphine
    oramorph tramadol oxycodone methadone suboxone buprenorphine subutex opioid fentanyl cannabis weed gummy
    gummies edible edibles thc cbd drugs cocaine mdma ecstasy ritalin adderall concerta xanax valium diazepam
    lorazepam warfarin digoxin propranolol amlodipine ramipril lisinopril gliclazide thyroxine levothyroxine
    steroids melatonin sudafed laxatives laxative syrup vitamins vitamin supplements supplement multivitamins
    contraceptive clonidine amitriptyline salbutamol lithium quetiapine nyquil dose doses overdose`,
  plant: `
    mushroom mushrooms toadstool toadstools foxglove oleander laburnum yew nightshade lily lilies berry berries
    hemlock daffodil poinsettia holly mistletoe ivy cuckoo lords leaf leaves plant seeds rhubarb azalea
    rhododendron wisteria deadly belladonna castor bulb bulbs fungus`,
  object: `
    battery magnet coin coins penny pin pins needle needles screw nail bead beads marble marbles glass button
    blade razor earring ring toy lego staple tack key orbeez waterbeads sharp safety hairgrip stud thumbtack
    foil plastic hinge bottlecap`,
  fits: 'seizure convulsion tonic clonic',
  notwell: 'gray blue purple mottled white pale yellow',
  lips: 'lips lip mouth tongue face fingernails nails nailbeds skin gums round around hands fingers body colour color',
  fell: `
    fell dropped rolled tumbled slipped tripped toppled hit landed bounced came tipped knocked flew crashed slid
    falling flipped rolling`,
  hard: `
    tiles tile concrete floor stairs patio pavement sidewalk hardwood laminate ground kerb curb step steps brick
    stone table corner hearth bed sofa couch changing bike slide swing wall trampoline scooter counter worktop
    radiator carseat buggy pram highchair chair arms window ladder tree horse balcony door shelf tv dresser
    drawers trolley cot crib bunk`,
  soon: `
    #hours now rightnow today tonight lastnight yesterday just again still suddenly #justnow keeps keep since
    lunch dinner lunchtime bedtime noon midnight minutes #minutes started getting worse`,
  seen: `
    said says saw seen checked looked happy confirmed diagnosed reassured thinks cleared told listened laughed
    advised explained put agreed normal fine ok okay reckons called felt examined`,
  pro: `
    gp nurse hv midwife hospital surgeon ent neuro oncologist neurologist cardiologist dermatologist obgyn ob
    dermatology clinic team 111 pharmacist lactation practice`,
  long: `
    year years ago #longago #year month months summer winter spring autumn january february march april may june
    july august september october november december christmas easter week fortnight term`,
  birth: 'birth delivery csection born labour labor delivered baby section birthing postpartum pp postnatal #pp',
  looker: `
    gp nurse hv midwife mw hospital surgeon ent neuro neurologist cardiologist dermatologist clinic team 111 pharmacist
    paediatrician pediatrician paed paeds pediatric paediatric doc doctor dr consultant physio dentist paramedic
    ambulance crew allergist physician psychiatrist obgyn walk-in optician therapist specialist`,
  part: `
    head face eye eyes ear ears nose mouth lip lips tongue throat neck chest ribs back belly tummy arm arms hand hands
    finger fingers fingertip wrist elbow leg legs foot feet toe toes thigh thighs calf knee ankle shoulder skin palm bum
    groin willy testicle breast scar stitches wound fontanelle jaw gums cheek cheeks pupil pupils nails soles limbs body
    spine hip bottom forehead shin heel colour stomach side bone nostrils collarbone`,
  state: `
    blue purple gray dusky pale white yellow black red swollen huge big bigger fat fatter hard tight stiff limp floppy weak hot
    cold freezing clammy sweaty numb fizzy tingly blotchy mottled marbled bulging sunken hollow bent crooked hanging
    open torn split shut stuck bleeding blistered burnt peeling wet soaked twitching jerking shaking rolled staring
    glassy glazed blank drooping wrong funny weird green dented squishy boggy sore agony heavy dry rigid wooden
    drowsy sleepy confused dizzy faint woozy lifeless sticking pouring rotten marble gaping`,
  fails: `
    cannot wont isnt doesnt didnt hasnt havent not never barely hardly unable refuses refusing no couldnt stopped
    cant without`,
  mishap: `
    fell dropped slipped tumbled hit kicked rolled whacked bashed banged smashed crushed cut sliced stabbed bit bitten
    stung scratched swallow drank ate chewed licked sucked inhaled sprayed spilled tipped pulled knocked poured splashed
    burnt burn scald landed flew crashed trod jumped shut trapped caught slammed pinched punctured`,
} as const satisfies Record<string, string>
