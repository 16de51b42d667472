import { byBeginning } from './tables'

/** Words of every day, as parents write them, by their first two letters. Endings are taken off before one is looked up (ordinary.ts). */
export const ordinaryWords: ReadonlySet<string> = byBeginning(`
2d: ay, 2m: oro, 2n: ite, a&: e, aa: rgh, ab: it le out ove solutely, ac: cept cess cident count etaminophen he id
idic ross t tion tually,
ad: d dress enoids hd hesion mit option vice, ae: ., af: aik fair ford raid ter terbirth ternoon terpains,
ag: ain ainst e o ree, ah: ead, ai: n nt r rport, al: arm ive l lergen lergic lergy low lways mond most one ong ot
ready so tho though way,
am: . azing blyopia ino inoacid niotic ong ount, an: . aemia aemic aesthetic d emia emic esthesia gry imal other swer
tenatal terior tibiotic tibody ticolic tidepressant tihistamine us xiety xious y ybody ymore yone ythin ything yway
ywhere,
ap: art artment nea noea ologize parently pointment preciate prox proximately pt ril t, ar: ch e ea en eola gh m
mbands nica ound rest rive se t ticle tist,
as: . ap cites d k leep pirin s shole sistant sume thma thmatic well, at: . e m opic resia tack tention torney,
au: diologist diology gust ntie nty s tism tistic, av: erage, aw: ake are ay esome ful hile,
b4: ., ba: bbling be ck ckache d g irn ll nd nk r rely se sically ssinet stard th the throom ttle,
bc: . g, be: . ach aker an ar at autiful auty came cause come cos couse cuase d droom dside dtime en er fore g gan gin
havior haviour hind in ing lieve ll long low sides st t tween yond,
bf: . ing, bi: b g ggest l lirubin n rd rth rthday rthmark rthweight t tch te tten zarre, bl: ack adder ame ankie eed
ess ew ind ister oated oating ock ood otchy ow ue,
bo: ard at dy mb nes ob oger ok oster otie rderline rn rrow ss th ttle ttlefed ttom tulism ught uncer ut wel x y
yfriend,
bp: a, br: a ain ave ead eak eakfast east eastfed eastfeed eastmilk eath eathe eathless eech idge ight illiant ing oke
oken onchial onchiolitis onchitis other ought uise,
bt: w, bu: b bba bby bz ccal cks ddy g ggy ild ilt ll llet llshit m mbo mper mps mpy nch ried rn rp s siness st t tt
tton y,
bw: ., by: ., ca: b bergoline esarean ffeine ke ll lm lories me mera momile mp mpylobacter n ndy nnot nnula nt r rbs
re reful rob rry rseat se sh st t taract tch ught use vity,
cd: iff, ce: ll nter ntile phalohematoma real rtain rvix sarean, ch: afing air amomile ampagne ance ange aracter arge
arming art ase eap eck eckup eeks eers eese est ewing icken ickenpox ilblains ild ildcare ildhood ildminder ildren iro
iropractor ocolate oice oke olestasis olesteatoma oose unk urch,
ci: rcumcised rcumcision ty, cl: ass ean ear eft ient ingy inic inician ock ogged ose ot othes ub ubfoot uster
usterfeeding,
cm: pa pi v, co: ach at ccyx chlear de ffee ld lic licky llege lor lostrum lour m me mfortable mforter mmand mment
mmon mmunity mpany mplete mputer ncern ncussion ndition ndom nfused nfusing njunctivitis nsider nsistent nstanly
nstant nstipated nstipation nsultant ntact ntinue ntraception ntraceptive ntract ntraction ntradicting ntrol
nversation ok ol p pe rd rner rrect s sleep st t tton ugh uld uldn unt untry uple urse urt usin ver z,
cp: r, cr: ack adle amp aniosynostosis anky ap ash awl azy eam eche edit ew ib ime iminal oss oup owd usty y yin
yptorchidism yptosporidium,
cs: . ection, ct: ., cu: ddle p rd rious rrently s t te z, cy: st stic, da: . da ddy iry mage mn nce ndruff nger
ngerous re rk rling t te ughter y ycare,
dd: ., de: . ad al ar ath cember cent cide cision congestant ep fense ficient finately finitely hydrated hydration
layed liver m mented mon ntist partment pending pends pressed pression rmatitis rmatologist sert serve sk sperate
stroy tails tergent velopment velopmental vil,
dh: ., di: abetes abetic agnosed agnosis agonsed aper arrhea arrhoea astasis ck d dn e et etician etitian fference
fferent fficult g gestion lated nner phtheria rector rty s sappeared scharge scovered scuss stended vorce zziness zzy,
dn: a, do: . ckatot cs ctor es esn g in ing llar mperidone n ne nt or sage se stinex uble ublepump ubt ula wn
wnstairs,
dr: . ank aw eam ess ibble ink ive ool oopy op ove owsy s ug unk y, ds: ., dt: ap, du: ckbill de e mb mmy mp nno ring
ty,
dw: ., dy: ing splasia, ea: ch r rache rth rwax sy t ten, eb: f, ec: g oli v zema zematous, ed: d ema,
ee: g, ef: f, eg: gs, eh: ., ei: ght ghteen ther, ek: g, el: dest ectrolytes even se sewhere,
em: . bryo ergency pty, en: d dometriosis emy ergy gine gorged gorgement joy ough ter tire, ep: idural iglottis ilepsy
ileptic isiotomy,
er: . m, es: cape pecially sential, eu: ., ev: en entually er erybody eryone erythin erything erywhere idence il,
ex: . actly ample cellent cept cited citing clusively hausted hausting ist pect pensive perience plain presser
pressing tra tremely,
ey: e edrops elid, fa: ce ct ecal eces iled inting ir ith ke ll llen miliar mily mous n ncy ntastic r rm st stflow t
ther tigue ult vor vorite,
fe: ar brile bruary cal ces ed edin el et ll lla llow lt male rritin rtility tal tus ver verish w,
ff: . s, fi: ance ancee ancé bre brosis dgety eld fteen fty ght gure l le ll lm nal ne nger nish nna re rm rst rstborn
sh t ve x,
fl: aky ange annel are atulence ight inches oor owers u uid uoride ushed y, fo: cus etal etus late lic lks llow ntanel
ntanelle od ol ot otball r rce remilk reskin rever rget rgive rgot rgotten rm rmula rtified rtune rty rward und ur
urteen urth,
fr: eak ee eedom eezer enectomy enotomy enulum equent esh idge iend om ont ustrated ustrating,
ft: m, fu: ck ll n neral nny rther ss ture, fy: i, ga: g in lactagogue lactogogue llstones me ng s ssy stro
stroschisis te ve y,
gb: s, gd: ., ge: nital nius ntleman ntlemen nuinely rm station stational t ttin, gf: ., gh: ost,
gi: ardia ft rl rlfriend ve ven vin, gl: ad ands ass ue uten, go: . at ddamn es in ing ld ne nna od op sh t tta tten
vernment,
gp: ., gr: 8 ab ade amma an andad andchild anddad anddaughter andma andmother andpa andson anny ateful eat een ew
izzle o ommets ound oup ow owbag owth unt,
gu: ard d ess est idance ideline ilty lps m mmy n t y, ha: . d emangioma ematoma emorrhage emorrhoids ir lf ll nd
ndheld ndle ndover ndsome ng ppen ppy rd rm rness s sn t te ve ven vin,
hc: g, he: . ad adache adbang alth ar art artburn artrate at aven avy ld ll llo lmet lp lpful mangioma morrhage
morrhoids p patitis r re rnia ro rpes rself s y,
hi: . ccup de gh ghchair ll m mself ndmilk ps red s story t v ya, hm: . m, ho: . arse le me mebirth meopathic
mogenised n ney neymoon nor ok okworm pe rmonal rmone rrible rse spital spitalised spitalized t tel ur use wever ws,
hp: v, hr: . s, hs: v, hu: b bby ge h man midifier n ndred ng ngover ngry rt sband, hv: ., hy: drated drocele
drocephalus drocortisone drolysed drolyzed giene men permobile permobility pertonia pnobirthing pospadias pothyroid
potonia,
ib: clc uprofen, ic: e si, id: . ea iot k, if: ., il: l, im: . agine ho mediately mune munisation munity munization o
petigo portant possible,
in: . cision cluding crease credible cubator deed duced duction fact fant fected fection flamed formation haler nocent
sane side somnia stead sulin surance terest terview to tolerance tolerant troduce tussusception vestigation vite
volved,
ir: on ritable, is: . land n nt ofix sue, it: . ch ll s self, iu: d gr, iv: e f, ja: b cket il nuary undice w,
je: alous lly rk, jo: b in int ke y, ju: dge ly mp mperoo ne ry st stice, ka: wasaki, ke: ep pt to y,
ki: ck d ddies ddo dney ll nd nda ndergarten ng ss tchen, kn: ew ife ock ow own, l8: r, la: . b bial bour ctating
ctation ctose ctulose dy id ke nd nguage rge ryngomalacia st tch te tex ugh w wyer xative y,
le: ad aflet ak arn ast ave ft g gal ss sson tdown thargic tter tting vel, li: ar ce cense e fe fejacket ft gament ght
ke ne ngual ps st stening steria stless terally ttle ve,
ll: ., lm: ao p, ln: ., lo: . ad cal chia ck l nely ng ok ose s se st t ud ve w, ls: ., lu: ck mp nch ng v,
ly: ing, m8: ., ma: . chine d dam de gazine gic il in ke laria le lrotation m ma mi n nager p rket rriage rry ster
stitis stoid tch te ternal ternity tter y ybe yor,
me: . al an ant asles at conium dical dication dicine et latonin mber mbrane mory n ningitis nstrual ntion ss ssage t
tformin,
mi: crocephaly crotia crowave ddle dnight dwife dwives ght l lestone lia litary lk lkbag llion n ne nute scarriage
scarried ss ssion stake ster,
mm: r, mo: . del isturiser isturizer lar m ment mma mmy nday ney ngolian nkey nster nth od on re rning s st ther
therfucker uld untain uth ve vie,
mr: . i s sa, ms: ., mt: h, mu: ch cous cus m mma mmy mps nchkin rder sic slin st, mw: ., my: . self,
n: ., na: evus h ked me n na nna nny p ppy sal tional tural ture usea useous vel, nc: t, ne: ar buliser cessary ck ed
ighborhood ither onatal onate onatologist phew rvous ver vus w wborn xt,
nh: s, ni: ce cu ece ght ghtfeed ghtmare ne neteen pple pplecream te, no: body ds ise ne nsense pe r rmal rovirus se
sebleed t te thin thing ticable tice vember w where wt,
np: ., nu: ffink mber rse rsery t trition, ny: stagmus, nz: ., oa: t tmilk, ob: . ese gyn stetrician vious,
oc: casionally d ean tober, od: d, oe: dema strogen, of: . f fice ten, oh: ., oi: l ntment, ok: . ay ey,
ol: d, om: eprazole g phalocele, on: . ce e esie line ly to, oo: h, op: en eration hthalmologist inion portunity tion
tometrist,
or: . der ganic iginal thoptist, os: teopath, ot: her herwise, ou: ght nce r rselves t tside tta,
ov: er eractive ernight ersupply ulating ulation, ow: e n t, ox: ygen ytocin, oz: ., pa: . ci cifier ck ed ediatric
ediatrician ge id in inkiller int ir l late le lsy ndemic nic nicking nts pa per racetamol rasite rdon rent rk rt
rticular rtner rvovirus ss st steurised ternity tient y,
pc: os p, pe: ace anut d diatric diatrician lvic lvis nicillin ople rcentile rfect rineal rineum riod rmission rson
rsonal rtussis techiae,
ph: armacist armacy ew imosis legm one ysical ysio ysiotherapist, pi: ck cture e ece g llow mple nk nworm zza,
pj: s, pl: ace acenta agiocephaly an ane anet ant aster ay aygroup aypen ease easure enty s z,
pn: d eumonia, po: cket dlet int lice lio lyp o oey ol op pping ps rridge sition sitive sset ssible st sterior stnatal
stpartum tty unds wer werful,
pp: a d l rom, pr: actice am ay eeclampsia eemie efer egnancy egnant emature emie emmie enatal epare eschool escribed
escription esent ess essure etend eterm etty evious ice ide incess ison ivate obably obiotic oblem ocess of ofessional
ogram oject olactin olapse omise oof operty otect oud ove,
ps: oriasis, pt: osis sd, pu: blic cker ffy ke ll mp nch ree rpose s sh shchair t, py: jamas loric,
qu: antity een estion ick iet it ite, r: ., ra: ce dio in ise n ndom sh t ther w, re: . ach ad al ality alize ason
assurance assured ceived cently ception cieved cognize commend cord d duce flex flux fuse gards gression gular ins
lactate lated lationship lax lease main member mind nt peat port search spect sponsibility sponsible st staurant
tinopathy turn,
ri: ch ckets d de diculous ght ng ngworm sk ver, rn: . a, ro: ad ck ll mantic of om oting seola tavirus ugh und utine,
rs: v, ru: bella in le n nny sh, sa: d fe fety hm id ke line liva lmonella me t turday ve w y,
sc: ab abies an ar are arlet bu ene hedule hool iatica ience ore ream rew, se: a arch ason at atbelt borrheic cond
cret cretary curity e em en izure ll mi nd nse nsory nt perate psis ptember ptum rious rtraline rve rvice t ttle ven
venteen veral vere x xual,
sh: ake all ame ape are e eep ell ields ingles ip irt it ivering ock oe oot op ort ot ould ouldn ow udders,
si: bling ck de decar ght gn gnal l lent licone lver methicone milar mple nce ncerely ng ngle nus ppy r ster t tuation
x xteen xty ze,
sk: in y, sl: apped eep eepin eepless eepsack eepsuit eepyhead ept ight ing ow owflow ump urry,
sm: a all art ell h ile oke, sn: ack eeze ore ort ot otty ow uffles uffly uggle, so: . cial ciety ft ftplay ld ldier
lid lution me mebody meday mehow meone meplace methin mething metime mewhere n ng on re rry rt rta ul und urce y ya,
sp: ace are asm eak ecial ecialist eech eed ell end ent irit it itup lash lit oke oon orts ot read ring rout,
sq: uare uash ueak ueal uint uirming uirms, st: aff age and aphylococcus ar are art artle arving ate atement ation ay
eal eam enosis ep epdad epdaughter epmom epmum epson erilise erilize eroid ick iffens ill itches m ole olen omach one
ood ool op ore orm rabismus raight range raw rawberry reet rength rep reptococcus ress ressful ridor rike roller rong
ruggle uck udent udy uff upid ye yle,
su: bject ch ck dden gar ggest ggestions icide it mmat mmer mthing mtimes n ncream nday nscreen pplement pport ppose
ppository re rgeon rgery rprise rvive spect,
sw: addle allow ear eating eaty eet eetheart eetie elling im ing itch ollen, sy: mptom ringe stem,
ta: . ble g ke ken lipes lk ll ntrum pe peworm rget ste ught, tb: h, te: a ach am arful at eth h lephone levision ll
mp n nder rrible rrific rrified st tanus ther,
th: . an ank ankyou at aw e eir em emselves en eory erapist ere ermometer ese eyll eyre eyve ickened ickener ier ing
ink ird irteen irty is o ose ough ought ousand readworm ree rew roat rough roughout row rown ru rush ursday x yroid,
ti: bial ck cket e ght l ll me ny p red, to: . ast day ddler gether ilet ld mmorow morow morrow ngue night nite nsil
nsillitis o ok oth othpaste p pup rtacollis rticollis tal uch ugh ur wn xoplasmosis,
tr: acheo ack ade affic ain aumatic avel ay eat ee emor ial ick imester ip ouble uck ue ust uth y yna,
ts: h, tu: esday mmy rn, tw: elve enty ice in itches itching o, ty: mpanometry pe phoid, u: .,
ug: h ly, uh: ., uk: ., ul: cer l trasound, um: . bilical, un: believable cle der derstand derstood dersupply
descended fortunately it less pasteurised settled til till usual vaccinated well,
up: . on set stairs, ur: . gent ine, us: . a e eless ing ual, ut: erus i, uv: ula, va: cation ccinated ccinating
ccination ccine gina ginal lve ricella rious,
vb: ac, ve: gan ins nted ntouse rnix rruca rtigo ry st, vi: ctim deo ew llage ral rus sit sitor tamin,
vo: ice lvulus mit te, vu: lva, wa: ils in it ke keful ken lk ll nna nt r rm rning s sh sn ste t tch y,
we: . ak an apon ar arable ather d dnesday e ek ekend epy igh ight ird lcome nt re ren t ve,
wh: atever ats eeze en enever eres erever ether ich ile imper inge iny ite ith o oever ole om ooping ose,
wi: ch d erd fe ld ll n ndow ne nter pe re se sh t tch th thin thout, wk: . s, wo: bble ke ken man mb men n nder
nderful nt ods rd rk rld rms rry rse rst rth t uld uldn w,
wr: ap iggles ite itten ong ote, wt: f, xo: ., xx: . x, y: ., ya: . y, ye: ah ar ast llow p sterday t,
yo: . ghurt gurt u ung ure urself urselves uve, yr: . s
`)
