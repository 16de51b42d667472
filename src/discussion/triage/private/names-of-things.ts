import { tableOf } from './tables'

/** Drugs, brands, toys, figures of stories, syndromes, signs and methods, peoples, days: capitals that are rarely somebody here. */
export const namesOfThings: ReadonlySet<string> = tableOf(`
fitbit garmin cockapoo labradoodle cavapoo labrador uppababy cosatto weleda cybex motilium colief windi infacol icandy iphone ipad huckleberry medela bohren
a2 abrysvo accutane adderall addison addisons advil african ainsworth aldi alexa alfie alimentum allegra alport
alzheimer alzheimers amazon american amish amoxil angelcare angelman annie's annies anti-d apert apgar aptamil
aquaphor arab arabic arexvy argos asda asherman ashermans asian asperger aspergers ativan augmentin australian aveeno
avent babinski babybjorn babycenter babycentre bakri ballard bamba bambi bambo bandit barlow barney barr barre
bartholin bartholins bartter batman bayley beckwith beckwith-wiedemann bell bellamys bells benadryl bepanthen bexsero
beyfortus bibs bingo biogaia bishop bishops bjorn blippi bluey boba bobbie bohns boon boots bowlby brandt-andrews
braxton-hicks brazilian brezza bristol britax british bubs buddhist bugaboo buzz byheart caillou calpol camila
canadian canesten catholic celexa celiac cerave cerazette cerelle cetaphil cetirizine chadwick chadwicks charcot
chatgpt cheerios chicco childline chinese christian christmas claritin claude clexane cockayne cocomelon coeliac
comfort cook coombs cortana costco costello coterie covid cow cowgate coxsackie crohn crohns crouzon cushing cushings
cvs cymbalta daddy-pig dagne daniel-tiger danish de-quervain's denver depo depo-provera dequervain dermol desitin
di-george diflucan digeorge dioralyte dipsy diwali doona doppler dora dory down down's downs dravet duane duggee
dulcolax dumbo dunstan duplo dupuytren dutch e45 easter ebola ebstein edinburgh edwards eeyore effexor ehlers
ehlers-danlos eid einstein ella ella's ellaone elmo elsa elvie enbrel enfamil english epstein epstein-barr epsteins
erb erbs ergobaby erikson errin european euthyrox evra ewan ewing fabry facebook fallopian fallot fanconi fennel
fenugreek ferber ferberize ferinject finkelstein finnish flagyl foley french freud frida friday fridays galant
gardasil gaucher gaviscon gemini gerber german ghanaian gianotti gilbert gilberts goldenhar goodell google gpt graco
graf grave's graves greek griffiths gro-egg gruffalo guillain guillain-barre guthrie haakaa halloween hana hanukkah
happy-baby hashimoto hashimoto's hashimotos heather hegar heimlich henoch hick hicks hindu hipp hirschsprung
hirschsprungs hispanic hodgkin hodgkins hoffman holle homan homans honest horlicks horner huckleberry huggies hulk
humira huntington huntingtons hurler icandy ikea imodium imuran indian infacol instagram irish italian japanese
jaydess jewish john-lewis joie joubert kangaroo karp kefir keflex kegel kegels kendamil kenyan keppra kiddylicious
kielland kiellands kirkland kiwi klinefelter klippel-feil klumpke korean krabbe kristeller kyleena laa-laa lamaze
landau lansinoh latina latino leach lego lennox levothyroxine lexapro liddle lidl liletta lillebaby lithium loratadine
losec lovenox lovevery lucette lucozade lullaby luvs lyme lyza mamas march marfan marmite maslow maslows mattel
maxi-cosi maxicosi mcdonald mcroberts meckel medela meniere menkes menveo metanium methotrexate mexican mickey
micronor minnie miralax mirena moana moby momcozy mondays montessori montgomery montgomerys moringa mormon moro motrin
mounjaro movicol mozart mumsnet muslim nanit nemo neocate nestle netflix netmums newman nexplanon ng nido niemann
nigerian nikki nirsevimab noonan nora-be norabe norwalk norwegian nosefrida nuby nuk nuna nurofen nutella nutramigen
nystatin organix ortolani osgood otrivine owlet ozempic paddington pakistani pampers panadol paragard parkinson
parkinsons patau pavlik pavlov paxil pedialyte pepcid peppa pepto persian perthes pfeiffer philadelphia philips piaget
piccolo pierre piglet pikachu pikler pinard piriton pitocin plan-b plaquenil playmobil plum pluto po polish pompe
ponseti pooh portia prader prader-willi prevnar prozac quervain quervains ramadan raynaud raynaud's raynauds reddit
remicade rett rett's reye reyes rhesus ritalin robert's romanian rotarix rotateq rubin rudolph russell-silver russian
samaritans sandifer sandifers sanfilippo santa sarah-duck saturdays schilder schonlein scottish sears senokot seroquel
sheehan sheehans shusher sikh silastic silver-russell silvercross simba similac simpson sims sinex siri sjogren skyla
snoo sonicaid spalding spanish spectra spiderman spock spongebob st-john's steiner stevens-johnson still's stokke
sturge-weber sudafed sudocrem sundays superdrug swedish synagis synthroid tamiflu target tarina tay-sachs teletubbies
tesco thanksgiving thursdays tigger tiktok tinky tippee tommee tourette trapp treacher-collins tripp tuesdays tula
turkish turner turner's turner-syndrome tylenol ukrainian upsy valsalva vegemite vegetarian venofer vicks vietnamese
vtech vyvanse waldorf walgreens walmart wednesdays weetabix wegener wegovy weissbluth wellbutrin welsh west's wildbird
williams wilms wilson windi winky winnicott woods wrigley xanax yasmin yaz yeo yoplait youtube yoyo zantac zelda zika
zirtec zithromax zofran zoloft zyrtec
`)
