import { byBeginning } from './tables'

/** Given names of many cultures, in small letters without marks, by their first two letters ("ab: by" is Abby). Those that are words of English too stand in names-that-are-words.ts. */
export const givenNames: ReadonlySet<string> = byBeginning(`
aa: dhya liyah nya rav rohi ron, ab: bas bey bie by dallah di dirahman dul dulaziz dulkadir dullah dullahi dulrahman ebe eer el ena hay hinav hishek igail imbola iodun iola osede raham ram ramo u,
ac: hara hiezer, ad: a aeze aline alyn alynn am amantia an aobi dilyn disyn dyson e ebayo ebola el elaide ele elina eline elyn elynn en eola etokunbo ewale il ina iti itya joa nan onis rian riana rianna riano riel rien rienn
rienne unni vait vik,
af: a ia olabi onso saneh shin ua, ag: astya ata athe geliki nes nieszka us ustin ustina, ah: ava mad med met ura,
ai: bhlinn da dan deen den fric guo ko lbhe leen lis me mee ndreas ne nhoa no nsley sha shah sling ssatou tana tor,
aj: ay, ak: ari ash bar hil iko in inyi ira iva osua ram sel shay ua wasi, al: aa aia ain aina an ana ani anna asdair astair aya ayah ayna bane bert berto den do eah ec eena ejandra ejandro eks eksandar eksander eksandr eksandra
eksei emayehu ena essandra essandro essia essio ex exander exandra exandre exandria exandrie exandros exei exia exis exus fonso fred fredo i ia ice icia icja ienor ighieri ighiero ijah ina ireza isa isha ison issa istair ivia ix
iyah iza lan len lie lison lyson ma maz ofa ojzy ok ondra onso onzo ora p per phonse tan ton va varo vin ya ys yson yssa,
am: a adi adou ahle al alia anda andine ani ara ari arjit aury aya bre brose edeo eena eer elia elie erigo ichai ie in ina inah inata ir ira irah irali it ita itabh iyah na os paro r rita y,
an: -nhien a aelle ahera ahi ahita ais alyn an and anya as astasia astasie astasio astasios astasiya astazja atol atole aya derson doni dre drea dree drei drej dres drew drzej dy ele esu gela geles gelia gelica gelika gelina
geline gelique gelito gelo gharad gie gus h iekan iela ika iket il isa isha ita iya iyah ja jali ka kit kita mol n nabel nabella nabelle nalise ne nette nie nika nmarie ong ouk selm selmo sh sley thony timo tje toine toinette ton
tonella toni tonia tonina tonino tonio ushka vi war wen xo ya yango,
ao: dhan ibh ibhe ibheann ibhinn ife nghus, ap: erahama hrodite inya olline olonia oorva, ar: abella aceli antxa as ash chana chie cibaldo da dalan duino eeba ezou gyro ham i iah iana ianna ieh iel iella ielle istotelis iyah jay
jun kadiusz lene lo man mand mando mani min naud naude nav ne nel nhild no nold oha oldo on salan tem temide tes thit thur tin tur turo turs un una vind wa wel wen ya,
as: a ad af ante antewaa ha henafi her hkan hlee hleigh hley hlyn hlynn hok hraf hton hwin hwini ia ier if im iya li ma maa sia ta trid uka uncion ya,
at: efeh hanasios harv hena ieno las o suko ticus, au: bree brey brie d de denico dra drey guste gustin gustine gusto gustus relia relie relien rore sonio stin,
av: a erie ery i ianna igail ishai ital iva ner raham, aw: a, ax: el elle, ay: aan ah aka ako ala an ana anda anna ca den elet esha la lin man o odeji odele omide oub se segul sha u umi ush,
az: adeh alea ariah in iz izah ra riel ubuike, ba: bak cchisio dr har hareh hman hram ilee iley ldassarre ljit lwinder mbang o ozhai ptiste raka ran rbara rbora ris rnabe rrett rry rtek rtosz ruch shir sma stien tsheva ttista
tuhan tya yani ylee ylor yo,
be: ata atrice atrix atriz au ckett ckham cky dwyr gona hnaz hrouz kele len linda lla n nce nedek nedetta nedicte nedita nigno nito njamin nnett nnie nny noit nson ntley nyamin rat ren renice rhane rk rkay rna rnadette rnard
rnardo rnice rt rtha rtie rtrand rwyn th than thany tsy ttino tty verly x yza,
bh: avana avesh avya, bi: anca anka biana ch lal llie lly nyamin rgit rgitta rte ta, bj: arne,
bl: aine air ake akely anca andine anka athnaid azej eddyn, bo: -young az bbi bby dhi gdan hdan itumelo laji lanle ngani onsri ra ris rtolo rys rzou sede ston wen zena,
br: acha ad aden adford ady aeden aelyn aelynn am anden andi andon anka antley anwen ayan ayden aydon aylen aylon eanna eda enda endan enden endon enna ennan ent enton et ett ia ian iana ianna ianne iar ice id idget idgette iella
ielle igita igitta igitte inley itney ittany ittney ock odie ody onagh onislaw onte onwen onwyn ooklyn ooklynn uce una une uno yan yanna yant yce ycen ylee yn ynlee ynn yson,
bu: di kola nmi rak se shra sisiwe sra, by: ron ung, ca: dan de den dence di etano hal i iden io iomhe iro itlin itlyn itriona leb li ligola llan llen llie llum lum lvin mden meron milla mille mpbell mron mryn ndace ndela ndice
nsu oilfhionn oimhe olan pucine ra rey rina rissa rl rla rley rlie rlo rlos rlota rlton rly rmela rmelo rmen role rolina roline rolyn rrie rson rwyn ry ryl rys sey son spar sper ssandra ssidy ssie ssiopea taleya talin talina
tarina th thair thal therine thleen thy trin yden yetana,
ce: cco celia cil cile cilia cilie dric ferino leste lestino lia lina line m mal nk ren ri ridwen rys sar sidia yda zary,
ch: aim aiya ana andan andler andra anel anida antal ao ara aralampos arlee arleigh arlene arles arley arli arlie arlotte arvi asity au ava aya elsea elsey ema eng eri erie eryl ester etan eyanne eyenne iamaka ibuike ibuzo idera
idi idinma iedu ifundo ihiro ika ikondi ima imamanda inaza inedu inenye inonso inwe inyere ioma ipo isom itra iyo izoba loe ris rista ristelle risti ristiane ristie ristina ristine ristoph ristophe ristopher ristos risty ukwudi
ukwuemeka unhua,
ci: an anan ara aran erra gdem han llian ndy prian ra rino ro, cl: aire ara are arence arissa arisse ark audia audine ayton ea emence ement eo eopatra eros ifford ifton int inton odagh odovea otilde yde,
co: dy hen lby le lette lin line lleen llin llins lm lten lton nall nceicao ncepcion ncetta nchita nner nnie nnor nor nrad nsuelo ra ralie razon rbin rentin rey rinne rmac rmack rnelis rnelius rtney ry setta smin stantino stanzo
urtney,
cr: aig iofan isanto isostomo istal isti istian istina istobal istyn uz, cu: c llen ong rro rtis,
cy: nthia prian ril rille rus, da: an anish ce e-jung fna fydd g gmar gmara gny hlia ibhi ichi iki ina isuke ithi kota ksh leyza lia lisay llas lmar lton mian miana miano mien milola mion mir mla mon n na ndan ne nica niel niela
niella nielle nika nilo nna nny nte nthon nuta o phne ragh rcy rek ria rian rin rius riush riusz rko rla rlene rnell rragh rrell rren rrin rryl rwin rya ryl tu ve vi vid vide vion vis wid wson wud x xton yana yo yton,
de: ana andre anna b bbie bora borah bra bs clan e epa epak epika iniol irdre laney laram lia lilah lla lores lphine lyth metrius mi mian mis na nis nise niz nnis nys on rek rick rin rmot rrick rvla rya shawn siree smond sta
stinee tlef v van vansh vika vin von vora vorah vyn wayne wi xter,
dh: ruv, di: amante an ana ane anna anne armuid dier ederik ego em ep eter eu keledi lan lara llon lwyn lys mitar mitra mitri mitrios mitris na ndo nesh nh on onysis rk sha vina vya xie,
dj: ibril, dm: itri itry ytro, do: -yun gan lores mingo minic minick minik minika minique miziano nal nald natella ng nna nncha nnie novan nte nya reen rian riana ris rota rothee rothy rte ug ugal ugie uglas v vid yun,
dr: agan agos azen, du: a arte c lce ncan nya ong ru san stin y yen, dv: ora, dw: ayne ight,
dy: fan lan, ea: bha bhan mon ston, eb: ba ele ere rahim ru, ec: e, ed: . a da die em gar ilio ipo ith mund na ouard uarda uardo urne vige ward win yta,
ee: ro tu, ef: a e i rain rat ua, eg: e emen idio il isto le, eh: san ud, ei: bhlin ji leen lidh mear nar no ra rian rik rini rlys tan thne vind,
ek: ene in o ow rem ua, el: a ad aheh aina aine chanan cin da ea eanor eftheria en ena eni eonore eri ga ham i ia ian iana iane ianna ias iezer if ijah in ina ine io is isa isabeth ise isha isheva iska issa iza izabeth iziario ke
le len liana lie liot liott lis mer naz odie oise s sie uned vira vis yse zbieta,
em: an anuel ber eka elia eline ely er erson ersyn ery ese i idio iko il ile ilee ilia iliano ilie ilien ilio ily ine ir ma man manuel manuelle mett mitt my ory rah re s yr,
en: carnacion da dang es iko rica rico rique ya zo, eo: ghan in, ep: hraim, er: can cole dem en gun i iberto ic ica ick icka ik ika in linda mes minia minio nest nestine nesto nst ol wan yk yn,
es: a ben fandiar he i ma me meralda pen peranza ra teban tefania tella telle ter ther ti trella zter,
et: han hna ienne suko tore, eu: an femia gene genie lalia lalie n-ji nji njung rwen sebio skadi stachio,
ev: a an angelia angeline angelista anthia elin elyn elyne elynn erett erleigh erly ie ita, ew: a elina,
ey: al erusalem men, ez: ekiel equiel gi ra, fa: bian biano bien bienne bio biola brice bricio cundo di ezeh had hri isal iza llon rah rai raji rhad rhan rhana riba rid rida rideh ris rnaz rooq rrah rshid ruk rzad rzaneh tema
temah tih tima timah tma tou toumata wzia ye,
fe: . derico i licia licie licity lipe lix mi mke ng nna rdinand rdinando rdows renc reshteh rgal rgus rhat ride rmin rnand rnanda rnando tu yza,
ff: ion, fi: achra adh gen ifi kile lip lomena nbar nlay nley nn nnegan nnian nola ona onn onnuala orentino orenzo rat rouz tri,
fl: aviana avie avio eur orante orence orencia orent orian orin oyd, fo: la lake larin lasade lco rough rrest rtunata teini tini uad,
fr: ances ancesca ancine ancis ancisco anciszek anck ancois ancoise anek ankie anklin antisek aser ed eddie eddy ederic ederick ederique edrick eya ieda iedrich ode uma yderyk,
fu: lvio lya miko mio mnanya nke nmi nmilayo rio rkan, ga: bby bin bor briel briela briele briella brielle el elle etan etano ge izka lina mze reth rrett rry ry spard ston stone urav utam v vin vino yatri yle,
ge: de eta lsomina mma net neva nevieve nji nziana off offrey offroy orges orgia orgios raint rald raldine rard rardo rda rgo rlando rmaine rmano rrit rt thin,
gh: ada azal eorghe islaine olam, gi: a acinta acinto acobbe anantonio ancarlo ang anleonardo anmarco anmaria anna anni annis anriccardo deon edre js l la lad lberto lda li lles llian na nette ntaras oacchino obbe ordano orgio
orgos ovanna ovanni rish sele selle tty uliana uliano ulietta ulio zem,
gl: adys enda enn enys oria yn, go: kce khan lda li lnaz nca ncalo nzalo pal ran rdon ronwy sia ttfried vind,
gr: acelyn acelynn acie aciela ady aham ainne ayson azia aziano eg egg egoire egorio egory eta etchen eyson iff iffin igoris uffudd uffydd zegorz,
gu: adalupe ang angming drun endalina gu ido ilherme illaume illermo l lay lsen lsum nnar nner nther rleen rpreet s stav stavo staw,
gw: en enaelle enda endoline endolyn enllian ilym yn yneth, gy: orgy, ha: -eun -yoon bib biba das dassah di diya dley eun fiz fsa fsah i idar ile ilee jar kan kim la leigh ley lil lima lime lina lle llie lvor med mid mida midreza
mish mza nako nan nde nh ni nia nna nnah nne nnelore ns oran oyu rald ri rini rish rjit rleen rley rlow rold roon rpreet rrison rsha rshita ru ruka ruki run runa ruto rvey san sna ssan tice tim ttie vard vva wa yat yato yden yes
ylee yley ziq,
he: ba ctor dda dvig fin idi ike ikki ino itor ledd len lena lene lga lle loisa loise mant mi ndrik ndrix ngameh nk nri nriette nrik nrique nry nryk rbert rman rmann rminia rnan rve,
hi: ba deki eu kari lary lde llary llel manshu na nata ne nemoa roki roko romi roshi roto rut,
hj: almar, ho: a ai ang da daya hepa lden llie ma mayoun ng noka nore norine oman rst rtense ssein uston ward,
hr: isto, hu: a bert da dson gh go gues i ia lya maira mberto ong seyin sna ssain ssam ssein ub w y yen,
hy: ejin eon un un-woo unwoo wel, ia: copo in n nto ra, ib: en ironke rahim tisam, ic: hiro,
id: a an o ris, ie: styn va, if: an eanyi eoma or unanya, ig: a e nacio nacy or, ih: aia or san,
ik: echukwu er ram, il: an ana ario ayda eana ham iana ias ker ona se ya yas, im: an ane ani anol elda ran re,
in: aaya aki aya bal dah dia dira es ga ge geborg ger grid gvild maculada nes tan, io: an ana ane anna annis lo n na ne nut,
ip: ek polito, ir: a aj em ena ene fan fon ina ini it ma mgard, is: a aac abel abela abella abelle adora agani aiah aias ak haan han hani haq hita iah ioma ira la lwyn mael mail ra rael sa sac sy tvan,
it: ai alo amar suki umelang xaso zel zik, iu: lia, iv: a an ana anna ano ar eta ette o onne,
iw: an o ona, iy: abo, iz: a abela abella aiah umi zah zy, ja: ap bari bir bulani ce cek cinthe cinto ckie clyn cob copo cqueline cquelyn cques da den dwiga dyn ehyun elyn gdish goda iden ime kob kub lal leh len liyah mal mar mari
meela mes meson mi mie mil mila mison mshid n na nae nek nelle nessa net nette nice nie nina nine nis niyah nnah nne nos nusz queline red rek ri rno roslav rrett rrod rvis se siah sleen smeet smin son sper spreet swinder vad vier
von wad x xon xson xton ya yant yce ycee yceon yda yden yesh yla ylah yleen ylen ylin yme yne yson zlyn zmin zmine,
je: anette anine anne annette annie annine drzej ff fferson ffery ffrey jomar lani lena lle n nifer nna nnie nnifer ns nsen remi remiah remy ri richo rmaine roen rome rzy sper ss sse ssica ssie sus tt tte,
jh: on, ji: -ho -hoon -min -woo -yoon ahao aling an anguo ayi bril e ho hoon ll llian m mena min mmie mmy n ndrich ng ngyi nhua ri ro soo tka woo yoon young,
jo: . ana ann anna anne annes ao aquim aquin bst celyn celyne chen di die dy e el elle ep ey han hanna hannes hn hnathan hnathon hnnie hnny ko lanta le lene lie mar mo n nah nas nathan nathon ni on on-ho ost rdan rdi rdon rdyn rge
ris se sef sefa sefina selito selyn seph sephine sette sh shua siah siane sie sue szef urnee yce zef,
ju: an anita dah de dith dy ho kka les lia lian liana lianna lianne lie lien liet lieta liette lio lissa lita lius liusz njie nko nseo rgen rgita ri stin stine styna ta wayriyah,
jy: oti tte, ka: an bir cey cper de dek den dence dir elyn giso hu hurangi i ia iden ila ilani ilee iley ilyn iro itlin itlyn itlynn ito ja jal jetan jsa lani leb leigh li lina liyah llie lliopi lman lpana ltrina mal mala mari mau
mden meron mil mila mran mryn myar na ne noa nya ori ra ran reem rel ren ri rim rima rin rina rine rissa rl rla rlee rol rolina rson rsten rsyn rter rthik sen sey sh shif sia son spar sra ssandra ssidy sumi t tarina tarzyna te
telyn telynn terina th tharine therine thleen thryn thy tie tja tlyn to trin trina trine tsumi ty tya veh vita vya wthar y yden ydence yla ylani ylee yleigh ylie ylin ylynn yode yson zimierz zuki zuko,
ke: ahi anu aton egan elin enan erthi eva filwe hinde hlani iko ir ira isha ita ith koa lechi llan llen lley lli llie lly lsey lsie lvin mal mi n ndal ndall ndra ndrick neilwe nji nna nnedi nnedy nneth nny nsley nt nta nya nzie
rem ren ri rim rri rry rstin shav tut v vin,
kh: adija adijah adra airul aled alid alil an anh anyi anyisile loe oa oi umo ushi, ki: an ana anoush ara bet en era eran erra ersten ley llian m mber mberlee mberley mberly mia miko nga ngston nley nsley pchoge ra ran ri rk rsi
rsten rsty rti ttisak yoshi,
kj: ell, kl: aas ara audia aus avdia eio, kn: ox, ko: a be ciss dy en fi haru hei ji jo lby lton mal mang nrad nstantin nstantina nstantinos nstanty pano ray ri rnel rnelia ry stas taro urosh urtney,
kr: is ish ishna ista istaps istel isten isti istian istie istin istina istine istopher isty itika ystal ystian ystyna zysztof,
ks: awery, ku: bra dzai lap ldeep lwinder miko nal rt rtis zey, kw: abena adwo aku ame asi esi,
ky: la lan le lee leigh ler lie oko ra riaki riakos rie rylo son ung, la: cey chlan cy da dan erte etitia ia iba ila iney kshmi le leh lit m mar mberto mia mont mya na nden ndon ndry ndyn ney ngston ni nying oise ra rissa rry rs
sse szlo ta tasha tha tifa tisha tonya toya ura ure uren urence urene urent uri urie uro uryn vanya vi wan wrence wson yan yla yne yton zzaro,
le: a ah ana andre andro ann anna anne e en ena fteris i ia if igh ighton ila ilani ire land n na ne nka nnon nny o on ona onard onardo one onel onidas onie onor onore opold rato roy s sedi sley slie sly stari ster szek ticia
tlhogonolo v vent vi wis xi xie yla,
li: a am ana bby borio dia eke en esbeth eselotte gaya hua is isa juan la lah leas li lian liana liane lith llian lliana llie lly lou lyana na nas ncoln nda ndani ndiwe ndsay ndsey ng nh nnea no onel or ora sa se sette to v wia
xin z za zbeth zzie,
lj: ubica, ll: eucu ew inos oyd yr, lo: gan ic is la ndon ndyn nnie no ra rcan redana relai relei ren rena renzo retta ri rie ris rraine sa tta tte ttie u uane uie uis uise urdes urenco wri,
lu: bna bomir c ca cas ce cia cian ciana ciano cie cien cienne cile cille cinda cja cjan crezia cy divine dmila dovic dovico dvik is isa iza ka kas kasz ke lu ngile ningning qman ther uk z zviminda,
lw: azi, ly: d dia la le n nda nette nn nne udmila, ma: arten ayan bel carena ci cie ciej ciek ckenzie csen cy dalina dalyn ddie ddison ddox ddy deleine deline delyn delynn dhav dhavi dhu diha dilyn dilynn dison disyn doc dyson e
ebh elle elys eva eve gda gdalena ggie ggiore gnus ha hdi hesh hika hin hina hmoud hmud hnoor hsa hshid htab i ia ika iko imuna iread iri isie ite ja jid kana kayla kena kenna kenzie koa koto ks ksim ksym ksymilian lachi lachy lak
lakai laya laysia lcolm lee lgorzata li lia lik lin lini liyah lka lky llory lte lwina madou na naaki naia nal nar nas ndeep ndla ndy nfredi ni nijeh nish nisha nju noel noj nolis non npreet nsi ntas nuel nuela nuele or ra rama rc
rceau rcel rcelina rceline rcella rcelle rcelo rcia rcin rco rcos rcus rcy red rek ren rgaret rgarida rgaud rgaux rgie rgit rgo rgot rgriet rguerite ri ria riagiulia riah riam riama rian riana rianita rianna rianne riano riapia
ribel ricar ricel rie rieke rielle rieva rija rijn rika rikit riko rilou rilyn rina rine rino rion risa risol rissa ristella rit ritza rius riusz rivic rja rjan rjorie rko rkus rla rlee rlene rley rlies rlon rquis rsha rshall rta
rten rtha rthe rtin rtine rty rtyna ruska rvin rwa rwan ry ryam ryann ryse rzio sako sami saru sego sha soud soumeh ta tej teo teusz theus thew thias thieu thilde this tias tilda tilde tt tteo tthew tthias tthieu tthijs tti ttia
ttie tyas tylda ud ura ureen urice uricio uro urycy xence xime ximilian ximiliano ximus xine xwell ya yra ysa yu yumi,
mb: ali, mc: kayla kenna kenzie kinley, me: abh agan chthild ena enakshi era g gan gha ghan gumi hdi hmet hran hrdad hri hrnaz hul i ihua ilin iling inir ir khi l langell lania lanie lany le lek leri like lina linda lis lisa lissa
ltem lvin mphis nachem nashe ndel ng ngyao ral redith redydd rel rerid rete rle rt rve ryem seret ssiah te tin tte,
mh: airi, mi: -sook -young a caela cah chael chaela chal chalina chalis cheal chel chele cheline chelle chiko ckael dori eko eszko etta guel hai hail hi hir ka kael kaela kayla ke ki kkel kko kolaj la lagros lan lani ldred lena
ley lica llie los losz lton n-ji n-jun na nahil nako nato ndy ng ngming ngyu nh nho nji njun noo nseo o ra randa rco reia reille rek rela riam riana rjam rko roslav saki sbah sha tch tchell tra tsuko yuki,
ml: aden, mo: acir desto ez hamad hamed hammad hammed han hd hit hsen ises ishe jgan llie lly moka moko na nia nica nika nique nroe nte ntserrat nty rag rdechai reno rfudd rgan rgana rgane riah ritz rris rten rteza rwenna sa ses
she tti ussa,
mp: ho, mu: hammad hammed hammet ireann irne jtaba kesh lugeta na nir rad rat riel rilo sa stafa stapha thoni tua tya zio,
mw: angi ende ikali, my: a fanwy kola la lene les ra riam ron, na: bil cho da dav dege der dezhda dia dine dir dja eem fisa ftali ghmeh hid ila ima jma lan lani ledi m ncy ndi ndini nsi o oki oko omi resh rges rgis seem sh shwa
sim sir sra srin sser staran stya t talia talie taliya taly talya tan taniel tasha tasza te th thalie than thanael thaniel tividad tsuki ttapong tthaya veen vjot vya wal yade yeli zanin zia zli zzareno,
nd: idi, ne: al chama d da el elam ema eraj feli gar ha hemiah hir il kane ktarios la le ll llie lson nad nita rea ri rys slihan srin store ta tanel v vaeh ve,
ng: a aio aire an hia oc ozi uyen, nh: an i u ung, ni: a all amh cholas chole ck cki ckolas cky co colae colas cole coletta colette da dhi els ina kau khil kita ko kodem kola kolai kolaj kolaos kolas kos lay lesh lgun lo loofar
loufar ls ma mra na nfa ng no non r ran rit sa sha shant tin tya,
nj: eri, nk: echi em iru osana, nn: amdi enna, no: a ah am buhle buko e el elani elia elie elle emi emie ga k kuthula la lan lwazi mfundo msa mvula nglak noy nso ntobeko or ortje ra rah razlina rbert reen riko rma rman sheen sipho
ur ura,
nt: ombi, nu: ala no nzia r ray ri ria rin rit rul saybah srat, nw: anneka, ny: ambura asha la lah okabi oman,
oa: kley klynn na nh, ob: a i inna, oc: eane tave tavia, od: ette hran ile in ino ion one, of: ek er ir,
og: henekaro uz, oh: ad, oi: han sin, ok: an sana, ol: a abisi af amide aolu av aya e eg eh eksandr eksii ena ga gierd impia iver ivia ivie ivier iwia iwier li lie ly o u ubunmi uchi ufemi umide ushola uwadamilola uwafemi uwaseun
uwatobi uwatosin wen,
om: ar ari er id olara otola ri, on: drej ome ur yeka yinye, op: eyemi helia, or: este etta feo han i iane iol ion la laith lando ly tensia,
os: ama aze car ea ian kar man nat valdo, ot: avio hman is tilie to, ou: mar smane, ov: e, ow: ain en,
oy: a, oz: an ge gur lem, pa: blo cifico dma draic draig ige islee korn lesa lina llavi lmer loma m mela nagiotis nashe nia nkaj ntelis ola ora ramjit raskevi rham ris risa rminder rsa rth rvaneh rvati rviz scal scale scual trice
tricia tricio trick trizio trycja tryk tsy tti ul ula ulette ulina uline ulo vel vithra vlo vol wel xton yal yam yton z,
pe: adar dr dram dro ggy kka lin lle nelope ng rel retz ricle rla rrine rry tar tr tra troc tros tter yman yton,
ph: ailin elim il ilip ilippe ilippine illip oebe ong u uc uong yllis, pi: ccarda en ererminio erfrancesco ersilvio et eter etro hu lar m mchanok nar nchas otr ppa ripi,
pl: amen, po: la lina lly lyxeni oja sie uya yraz, pr: abhat adeep akash amod anav anay asad asert ashant atik aveen eeti em esley eston iamo imo inceton isca iscilla isha iti iya iyanka oinsias zemek zemyslaw,
pu: a le rnima teri tri tu ya, qa: sim, qi: ang ao ng, qu: an ang arto asimodo entin incy inn intin inton irino oc yen ynh,
ra: bia chael chelle chid dames dek dha dhika dka doslav doslaw du ed egan elyn elynn fael faela fal ffi fiq ghav gna gnar gnhild ha heem him hma hul iden ihan imund imundo ina isa izy j ja jan jani jesh jinder jiv ju kesh lf ma
man mazan mesh min miro mon mona na ndal ndall ndi ndolph ndy ngi ni nia niero njit oul phael phaelle quel sa sha shad shid shmi smus tna ul vi vindra vit wiri y yan ymond ymonde yna za zvan,
re: agan becca bekah cep ece em ena ese gan ggie gina ginald gis han hana id iko ina inhard kha medios mi mington my na nan nata nate nato naud ne nee nu nzo thabile uben uven wi x yansh yhaneh yna ynaldo za,
rh: ea ett ian iannon odri ona onda ydian ys, ri: cardo chard ck ckey cky da ina kard kke ku ley n na ni ordan shi ta tu vka vky yad za zal,
ro: bbie bert berta berto byn cco chelle cio del derick dney dolfo drigo ee el gelio han hini hit isin ksana land lando main mana mane mmel molo my n nald nan nda nen ng nin nit nja nnie os ozbeh ry s sa salba salie salinda salino
salyn saria sario selyne semarie shni sie sita sli solino ss stam timi wen wena xana xane xanne y ya yce za zalia,
ru: airi aridh ba ben chama do dra dy faro fino fo hi i khsana maysa ne oxi pa perto qayyah ru slan ss ssell stico ta th vimbo zgar,
ry: an ann ker lan land lee leigh lie o ota szard u, sa: ad anvi ara ba bah batino biha bina bine bino bir bri brina cha chiko chin cide de dhbh dia die eed fa fak fiya fiyyah ghar hand har hil ige ima ira jid kina kshi kura l lah
lam lar leem leh lem lih lim lly lma lman lome lvador lvatore lwa m ma man mantha mar mara marth meer meera mia mina mir mira mkelo mmy mson muel na naa naz ndeep ndhya ndor ndra ndrine ndro nele ngeeta njana njay njeev nna nne
ntana nti ntiago ntino nto ntos ntosh nvi oirse pir pna ra rah rai ri rika rita rvenaz scha sha sithorn skia tish tomi toshi tu ul urabh va vanna vannah vita wsan yaka ylor yuri,
sc: arlett ott ottie otty, se: amus an ana b bastian bastien condo da ema fa fina golene gundo ham kou lah lam lena lim lin lina lma lvaggia ma mih misi na o-jun o-yeon ojun onaid oyeon oyun pideh ray rcan rdar ren rena rge rgei
rgey rgio rgiu rhat rhii rkan rse sto th ung vda verine vgi vim yi,
sh: abana abnam achar adi afiq ahid ahida ahin ahla ahram ahrzad ahzad ai aima aira aka akeel akil alini alom amiso ams ana ane ani ania anna annon anti apour arad arareh ari arif armila aron ashi aul aun auna awn awna ay ayan
ayla ayna az azia ea eena eila elby eldon elia elley elly eri erif erri errie ervin eryl ideh igeru iloh ilpa imon inji iori ira ireen iri irin irley iv iva ivam ivani izuka lomo muel obha ohei ona oshana oshi ota raddha reya
reyas ruti ubham ufen ulamit uyi weta,
si: -woo an avash bel billa bongile busiso d ddharth dney en ena enna erra f grid gurd iri la las le lje lke lvano lverio lvia mcha meon mge min misola mon mona mone mran na nan nead ni obhan one oned pho rio riporn ro ta ti van
wan woo xtine yu zwe,
sk: ylar yler, sl: amet avka awomir oan oane, sm: ita riti, sn: eha ezana, so: -young fia fie gand ha hail heila ile la lange ledad lene lomon lveig mchai msak nal nali ndos ngul nia nja nu nya o-jin ojin phia ra rah raya rcha ren
riana ta tiria tiris usan,
sp: encer yridoula yros, sr: i inivas ishti, st: acey aci acie acy an anislav anislaw anley asia avros avroula efan efanie effan effen elios ellan en eph ephan ephane ephanie ephen etson eve even evie ewart ig ijn ruan u uart,
su: ad bhash bira chart da dha dhir hail hana harto hayb jata karno khdeep khwinder laiman leiman leyman llivan maiyah man maya mera meyye miko mit ng-min ngmin nhee nil nisa nita ong paporn resh rya san sana sanna sanne shil shma
sie silo tton zanne ze zette zume,
sv: ea en enja etlana itlana, sw: apna ati, sy: afiq bille dney ed lvain lvia lvie lwia, sz: abolcs ilvia ymon,
ta: batha bitha desse deusz dgh dhg e-hyung fadzwa ha hir hira iga inara iwo kahiro kashi keshi kumi kunda l la lfryn lha li lia liesin lon m ma mar mara mas mati mi mika miko mim mmie mmy ncredi ngaroa nguy nia nisha nja nvi nya
o piwa ra raneh ras req rik riq riro rja rkan ro run ryn sh sha sneem te tenda tiana tjana tsuya tum vita yfun ymiyyah zio,
te: -ao agan bogo boho d emu gan gid hila ifion jas leri mi mitope mperance ndai odora odoro rence resa resita reza ri rra rrance rrell rrence rri rry rzo seo sfaye sni ss ssa tsuya un vita,
th: abo addeus alia anasis anawat andeka andi andiwe ando anh ao ea emba embi eo eodor eodora eodore eodoros eophile eresa erese i iago ibault ibaut ida ien ierry ijs inh ora orsten u uan ulani uy yra,
ti: a ago aki ana bor ernan ffany ina jana lly m mea milehin mmy mo moteo mothee mothy na nashe neke ngting rion tilayo touan tus wa,
to: bi bias by dd la lga lomeo luwani m mas masz mek mi mmaso mmie mmy moko momi mos ni nia nje ny nya nyo omaj rben rd rdis ri rin rsten sca shiko sin va vah,
tr: acey aci acie acy ang avis easa ent enton ev evis evor ey i icia ina ine inh ish isha istan istano isten ixie oy uc ung ygve ystan,
ts: hepo ubasa, tu: an cker dur gba gce i lay melo ncay nde omas rgut shar yen yet, ty: . ler mon moteusz ree rell rone son,
tz: ipora ippy vi, ub: aid aldo, uc: he hechi henna, ud: ay o, uf: uk, ug: o ochi ur, ul: la rich rico rike ysse,
um: a air ar berto esh it mu ut, un: a ai athi, ur: i iah iel sula szula, us: ama ha man, ut: a,
uw: e, uy: en, va: clav ea ibhav ida ishali ishnavi l larie ldis ldo lentin lentina leria lerie leriy nce ndana nessa ngelis ni nia nja rsha run rvara sco sil sile siliki sily ssilis sudha ughn,
ve: d dant ikko nkat ra rnon ronica ronika ronique sna, vi: cente cki ckie cky ctoire ctor ctoria ctorine da dya enna et haan jay kas kram ktor ktoria ktorija liam lle lma mala nay nce ncent neet nh nicio nny nod olaine olante
olette orica raj rgil rgilio rginia rginie shal shnu ta talba talii to tor toria v vaan vek vian viana viane vien vienne,
vl: ad adimir atka, vo: jtech lkan lker lodymyr, vy: . tautas, wa: el fa hid hyu irangi irimu ldemar leed lid llace lter mbui nda ngari njiku qas rren sim yan ylon yne,
we: i iwei n ndell ndy njing ronika s sley ston, wh: etu itney, wi: chai dad dodo ebke eslaw ktor ktoria lla llem lliam llie m nston nta remu told,
wo: jciech le lfgang ojin uter, wy: att nne nter, xa: nder vi vier, xe: nia, xi: a ang ao aohong aoli aoming aoyan aoyu mena n nyi nyu omara u uying,
xo: an lani, xu: an e, ya: a akov el gmur go hir hya ir kov lda mato n na ng niv nn nnick nnis nti nyan ra rden reli retzi roslav saman semin sh shika sin sir smeen smim smina sser suko vuz w,
ye: -jun chiel huda hudit jide jun lena liz senia tunde vgeny wande, yi: annis chen fan fei git han jun lmaz ming ng nuo ran sroel tzchak xin,
yl: va, yn: yr, yo: ann av chanan cheved gesh hannes ko landa nas natan ng ona sef shi shiko ssi suke tam unes ung-hee usef usra ussef,
yu: . an chen e fei han ka kari ki kiko lan lia liya mi miko n na nus ri riy sra suf suke ta to tong val vraj xin xuan zuki,
yv: es ette onne, za: c ccaria ch chariah charie chary chery ckary ckery hava hid hir hra id iden in ina inab ire k karia ki kir lman nder ndile ne nele ra ri riah wadi yden yn ynab yne,
zb: igniew, zd: enek enka, ze: e hra ina inab lida lie ljko min nzele rrin v ynab ynep, zh: en eng i ihao ila iwei ong uang,
zi: ad ba han mo nhle on ta tong va xuan yi, zl: ata, zo: dwa e ey fia ha hra i la ltan ra raida sia,
zs: ofia olt, zu: baida bair hal hra leikha lkifli ri zana zanna, zv: i, zy: gmunt
`)
