import { tableOf } from './tables'

/** Drugs, brands, toys, figures of stories, syndromes, signs and methods, peoples, days: capitals that are rarely somebody here. */
export const namesOfThings: ReadonlySet<string> = tableOf(`
a2 abilify abrysvo accutane adderall addison addisons advil african ainsworth aizea aldi alesse alexa alfamino alfie
alimentum allegra alport alzheimer alzheimers amazon american amethyst amish amoxil angelcare angelman anna annie's
annies annovera anti-d apert apgar apley apri aptamil aquaphor arab arabic arexvy argos asda asherman ashermans asian
asperger aspergers ativan aubra augmentin australian aveeno avent aviane babinski babybjorn babycenter babycentre
babyzen bactroban bakri ballard bamba bambi bambo bandit barlow barney barr barre bartholin bartholins bartter batman
bayley beckwith beckwith-wiedemann beech-nut behcet bellamys bells benadryl bepanthen bexsero beyaz beyfortus bibs
bingo biogaia bishop bishops bjorn blippi blisovi bluey boba bobbie bohn bohns bonjesta boon boostrix boots bowlby
bradley brandt-andrews braxton braxton-hicks brazilian brezza bristol britax british bubs buddhist bugaboo bumgenius
burkitt buscopan buzz byheart caillou calpol camila canadian canavan canesten carobel catholic celexa celiac cerave
cerazatte cerazette cerelac cerelle cetaphil cetirizine chadwick chadwicks champix charcot chatgpt cheerios chicco
childline chinese christian christmas cilest cimzia claritin claude clexane cockayne cocomelon coeliac colazide colief
colpermin comfort comotomo concerta coombs cooper cortana cosmofer costco costello coterie covid cow cowgate coxsackie
crede crigler crigler-najjar crohn crohns crouzon cushing cushings cvs cybex cymbalta daddy-pig dagne daisy daktarin
daniel-tiger danish dawes-redman de-quervain's deblitane dekor dentinox denver depo depo-provera dequervain dermol
desitin desogestrel desomono di-george diclegis differin diflucan digeorge dioralyte diprobase dipsy diwali doona
doppler dora dory doublebase down down's downs dravet duane dubowitz duggee dulcolax dumbo dunstan duplo dupuytren
dutch e45 easter ebola ebstein edinburgh edwards eeyore effexor ehlers ehlers-danlos eid einstein eisenmenger elecare
ella ella's ellaone elmo eloine elsa elvanse elvie emerres enbrel enfamil enfamilac english epaderm epiduo epilim
epley epstein epstein-barr epsteins erb erbs ergobaby erikson errin eucerin european euthyrox evra ewan ewing fabry
facebook fallopian fallot fanconi feanolla fefol femodene fenistil fennel fenugreek feospan ferber ferberize ferinject
finkelstein finnish fisher-price flagyl floradix foley forchheimer fragmin french freud frida friday fridays fucidin
galant galeazzi gardasil gartner gaucher gaviscon gedarel gemini george gerber german ghanaian gianotti
gianotti-crosti gianvi gilbert gilberts gitelman goldenhar goodell google gpt graafian graco graf grave's graves greek
griffiths gro-egg grovia gruffalo guillain guillain-barre guthrie haakaa hailey halloween hana hanukkah happy-baby
hartnup hashimoto hashimoto's hashimotos hatch heather hegar hegen heimlich henoch henoch-schonlein hexaxim hick hicks
hindu hipp hirschsprung hirschsprungs hispanic hodgkin hodgkins hoffman holle homan homans honest horlicks horner
huckleberry hugabub huggies hulk humira hunter huntington huntingtons hurler hushh hydromol icandy igglepiggle ikea
imodium imuran incassia indian infacol infanrix instagram irish isibloom italian jackson japanese jaydess jencycla
jewish joel-cohen john-lewis joie joubert junel kabrita kangaroo kariva karp kefir keflex kegel kegels kelnor kendamil
kenyan keppra kiddylicious kielland kiellands kirkland kiwi kleihauer klinefelter klippel-feil klonopin klumpke koplik
korean krabbe kristeller kyleena laa-laa labetalol lamaze lamictal landau lansinoh larin latina latino laxido leach
legg-calve lego lennox levonelle levora levosert levothyroxine lexapro liddle lidl liletta lillebaby lithium
little-spoon lizinna loestrin logynon loratadine loryna losec lovenox lovevery lovima lucette lucozade luigi lullaby
lustral lutera luvs lyleq lyme lyza makka mamas march marfan mario marmite marpac marvelon maslow maslows mattel
maxi-cosi maxicosi maxolon mayer-rokitansky mcdonald mchat mcroberts meckel medela medikinet meniere menieres menkes
menveo mercilon metanium methadone methotrexate methyldopa mexican mickey microgynon micronor miffy millinette milo
milupa minnie miralax mirena misgav moana moby momcozy mondays mononessa montessori montgomery montgomerys moringa
mormon moro motilium motrin mounjaro movicol mozart mucinex mullerian multi-mam mumsnet muslim nabothian naegele
nageles nanit natazia nemo neocate nestle netflix netmums neville-barnes newman nexplanon ng nicorette nido niemann
niemann-pick nifedipine nigerian nikki nirsevimab noonan nora-be norabe norgeston noriday norlyda norwalk norwegian
nosefrida novalac nuby nuk nuna nurofen nutella nutramigen nutrilon nuvaring nystatin ocella ohtahara oilatum olbas
organix orsythia ortolani osgood otrivine owlet ozempic paddington paget pagets pakistani pampers panadol paragard
parkinson parkinsons patau pavlik pavlov paxil pedialyte pediarix pediasure pentacel pepcid peppa pepti pepto persian
perthes petit-filous peyronie pfannenstiel pfeiffer phalen philadelphia philips piaget piccolo pierre piglet pikachu
pikler pinard piriton pitocin plan-b plaquenil playmobil plum pluto po pocoyo pokoyo polish pompe ponseti pooh portia
prader prader-willi pregestimil pregnacare prevnar prozac puramino qlaira quervain quervains quetiapine rachel ramadan
raynaud raynaud's raynauds ready-brek reclipsen reddit reglan remeron remicade rett rett's reye reyes rhesus rhophylac
rigevidon ritalin roaccutane robert's robin robitussin romanian rotarix rotateq rubin rudolph rusch russell-silver
russian safyral samaritans sandifer sandifers sanfilippo santa sarah-duck saturdays saxenda schilder schonlein
scottish sears seasonique seldinger senokot seroquel seroxat sharobel sheehan sheehans shirodkar shusher sikh silastic
silver-russell silvercross simba similac simpson sims sinex siri sjogren sjogrens skene skip-hop skyla slynd snoo
snuza sonicaid sophie sotos spalding spanish spatone spectra spiderman spock spongebob sprintec st-john's steiner
stelara stevens-johnson still's stokke strattera sturge-weber suboxone subutex sudafed sudocrem sundays superdrug
swedish syeda synagis synthroid syntocinon tamiflu tarina tay-sachs tegretol teletubbies tesco thanksgiving thomas
thursdays tigger tiktok tinel tinky tippee tommee topamax tourette trapp treacher-collins trendelenburg tri-sprintec
tripp tuesdays tula tulana turkish turner turner's turner-syndrome twirlywoos tylenol ubbi ukrainian uppababy upsy
valium valsalva vaxelis vegemite vegetarian velivet venofer veress vicks vienva vietnamese viorele virchow vitabiotics
vtech vygon vyvanse waldorf walgreens walmart wednesdays weetabix wegener wegovy weissbluth wellbutrin welsh west's
wildbird williams willow wilms wilson windi winky winnicott winnie wolff-parkinson wolffian woods woody wrigley xanax
xonvea yasmin yasminelle yaz yeo yogasleep yoplait youtube yoyo zandkan zantac zarah zavanelli zelda zelleta zika
zirtec zithromax zoely zofran zoloft zovia zyban zyprexa zyrtec
`)
