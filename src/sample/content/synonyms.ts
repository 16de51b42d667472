/** Words that mean the same, or are looked for in each other's place: plain vocabulary, no claim. */
export const synonyms = `
breastfeeding = breast feeding = nursing = breastfed = chestfeeding = bf = bfing = ebf
breast milk = breastmilk = human milk = mother’s milk
formula = infant formula = formula milk = bottle milk
bottle = bottles = bottle feeding
pumping = pumped = expressing = expressed = pump
throw away = pour away = discard = dump
fridge = refrigerator
freezer = freezing = frozen = freeze
paracetamol = acetaminophen = Tylenol = Calpol = Panadol
ibuprofen = Advil = Motrin = Nurofen = Brufen
sertraline = Zoloft = Lustral
antidepressant = SSRI = happy pills
painkiller = pain reliever = pain relief = analgesic
medicine = medication = meds = drug = tablet = pill
depression = postnatal depression = postpartum depression = PND = PPD = low mood
cannabis = marijuana = weed = pot = THC = hash = joint = spliff = edible = gummies = ganja = stoned
alcohol = wine = beer = booze = prosecco = champagne = liquor = spirits = cocktail = tipsy = drunk = hungover = hangover
caffeine = coffee = espresso = latte = cappuccino = flat white = cola = energy drink
tea = cuppa
fever = temperature = high temperature = temp = feverish = burning up = boiling
degrees = celsius = fahrenheit = centigrade
thermometer = reading
fit = seizure = convulsion = febrile seizure
colic = colicky = unexplained crying
crying = screaming = wailing = howling = sobbing = bawling
fussy = fussing = unsettled = cranky = grizzly
probiotics = probiotic = good bacteria = Lactobacillus
reflux = GERD = GORD = regurgitation = spit up = spitting up = spits up = posset = possetting
bringing up milk = brings up milk = vomit = vomiting = vomits = throwing up = throws up = puke = puking = spewing = spew = chucking up = being sick = sicks up
tummy = belly = stomach = abdomen
poo = poop = stool = bowel movement
nappy = diaper
dummy = pacifier = soother = binky = paci
cot = crib
bassinet = Moses basket
pram = stroller = buggy
mattress = surface
wedge = raise the head = raised head = incline = inclined = tilt
blanket = bumper = pillow = duvet = soft toy
bed sharing = bedsharing = co-sleeping = share your bed = sharing a bed = same bed
cot death = crib death = SIDS = sudden infant death
sleep training = cry it out = CIO = controlled crying = Ferber = ferberizing = graduated extinction
too warm = too hot = overheating
vaccine = vaccination = jab = shot = immunisation = immunization = inoculation
MMR = measles = measles mumps and rubella
autism = autistic = ASD = autism spectrum
RSV = respiratory syncytial virus
nirsevimab = Beyfortus
peanut = peanut butter = groundnut = nuts
allergy = allergic = allergen = anaphylaxis
eczema = atopic dermatitis
solid foods = solids = solid food = weaning = first foods = other foods = complementary feeding = purees
vitamin D = vit D = D3
iron = anaemia = anemia
drops = supplement
newborn = new baby = neonate
baby = infant = bub = bubba = LO = little one = bairn
premature = preemie = preterm = born early = prem = born too soon
caesarean = cesarean = C-section = csection
weight loss = losing weight = lost weight = dropped weight
weight gain = gaining weight = putting on weight
growth chart = percentile = centile
jaundice = yellow skin = bilirubin
mother = mum = mom = mama = mummy = mommy
doctor = GP = paediatrician = pediatrician = physician
emergency = 999 = 911 = 112 = A&E = ER = ambulance
harm = damage = dangerous = bad for = hurt
exclusive breastfeeding = only breast milk = nothing but breast milk = exclusively breastfed
whooping cough = pertussis
flu = influenza
sofa = couch = settee
swing = rocker = bouncer
evening crying = evening fussing = witching hour
self soothe = self settle = fall asleep alone
study = trial = research
leftover = left over = reuse = use again
wake = waking = awake = wakes
first milk = colostrum
week = wk = wks
month = mth = mths
hour = hr = hrs
minute = min = mins
one = 1
two = 2
three = 3
four = 4
five = 5
six = 6
seven = 7
eight = 8
nine = 9
ten = 10
eleven = 11
twelve = 12
`.trim()
