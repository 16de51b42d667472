const nurseries =
  "kitas?|krippe|kindergarten|kinderhaus|kinderladen|f[oö]rskolan?|daghem(?:met)?|barnehagen?|b[oø]rneha(?:ve|ven)|vuggestuen?|dagpleje|dagis|leiksk[oó]li|p[aä]iv[aä]koti|[eé]cole(?: maternelle| primaire| [eé]l[eé]mentaire)?|maternelle|cr[eè]che|halte-garderie|garderie|multi-accueil|escuela(?: infantil)?|escuelita|guarder[ií]a|jard[ií]n(?: infantil| de infancia)?|colegio|jardim de inf[aâ]ncia|creche|escola(?: bressol)?|llar d['’]infants|asilo(?: nido)?|nido|scuola(?: dell['’]infanzia| materna| primaria)?|przedszkol[ea]|szko[lł]a|[zż][lł]obek|[oó]voda|b[oö]lcs[oő]de|[sš]kolka|gr[aă]dini[tț]a|vrti[cć]|peuterspeelzaal|kinderdagverblijf|kdv|basisschool|kleuterschool|kinderopvang|bs|kindy|plunket|anganwadi|balwadi|tadika|tabika|hoikuen|yochien"
const hospitals =
  'hospitale?t?|spital|klinik(?:um)?|uniklinik(?:um)?|clinique|h[oô]pital|chu|chr|chru|chuv|hug|maternit[eé]|ospedale|policlinico|szpital|sairaala|ziekenhuis|uz|az|umc|sjukhuset?|sykehuset?|nemocnice|bolnica|spitalul|k[oó]rh[aá]z|hastanesi|cl[ií]nica|consultorio|centro de salud|centro m[eé]dico|caps|usf|pmi|cabinet m[eé]dical|maison de sant[eé]|gemeinschaftspraxis|kinderarztpraxis|praxis|huisartsenpraktijk|vårdcentral(?:en)?|bvc|neuvola|przychodnia|poradnia|rumah sakit|klinik kesihatan|puskesmas|rs|geburtshaus'

const cased = (types: string) =>
  types.replace(/(^|\|)(\p{L})/gu, (_all, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`)
const link =
  "(?:de la|de los|de las|del|de|do|da|du|des|di|della|des|la|le|les|el|los|las|sint|st\\.?|sankt|san|santa|d['’]|l['’]|t|im|am|an der|zum|zur|nr\\.?|no\\.?|n[°º])"
/** The type first, then its name: "escuela infantil El Olivar", "przedszkole nr 14", "UZ Leuven". */
const ahead = new RegExp(
  `(?<![\\p{L}\\d'’-])(?:${cased(nurseries)}|${cased(hospitals)}|CHU|CHR|CHRU|CHUV|HUG|UZ|AZ|UMC|BS|KDV|PMI|BVC|USF|RS|Hospital (?:Universitario|Infantil|Materno|Universitari|Regional|Clínico))(?:,? (?:${link} ?){0,3})(?:["„“«'‘]\\p{L}[\\p{L} '’-]{1,40}["”“»'’]|(?:\\p{Lu}[\\p{L}'’.-]{1,24}|O|El|La|Os)(?: (?:${link} )?\\p{Lu}[\\p{L}'’.-]{1,24}){0,3}|(?<=n[ro°º]\\.? )\\d{1,4}|(?<=anganwadi |kendra )\\d{1,3}[a-zA-Z]?(?! ?(?:week|day|month|hour|time|kids|babies|beds))(?![\\p{L}\\d]))`,
  'gu',
)
/** In small letters a word of another language is enough: what follows it is its name. */
const aheadSmall =
  /(?<![\p{L}\d'’-])(?:förskolan|förskola|barnehagen|børnehaven|vuggestuen|przedszkole|żłobek|peuterspeelzaal|kinderdagverblijf|guarder[ií]a|escuela infantil|école maternelle|cr[eè]che|kita|anganwadi|bs|basisschool) (?:(?:de|'?t|het|la|le|les|el|los|nr|kendra|centre) ){0,2}(\p{Ll}{5,24}|\d{1,4})(?![\p{L}\d])/gu
const suffixes =
  'barnehagen?|f[oö]rskolan?|f[oö]rskole|b[oø]rnehave|b[oø]rnehus|barnehus|vuggestue|p[aä]iv[aä]koti|daghem|dagis|kita|kindergarten|[oó]voda|leiksk[oó]li|sjukhus|sykehus|sygehus|sairaala|hospitalet|hospital|ziekenhuis|krankenhaus|klinikum|neuvola|vårdcentral|legesenter|l[aæ]gehus|helsestasjon|basisschool|grundschule|grundskola|skole|skola'
/** The name first: "solbakken barnehage". */
const behind = new RegExp(`(?<![\\p{L}\\d'’-])(\\p{L}[\\p{L}'’-]{2,24}) (?:${cased(suffixes)})(?![\\p{L}\\d])`, 'gu')
/** One word: "Rigshospitalet". */
const oneWord =
  /(?<![\p{L}\d'’-])\p{Lu}\p{Ll}{2,20}(?:hospitalet|hospital|sjukhuset|sjukhus|sykehus|sykehuset|sygehus|klinikum|krankenhaus|spital|ziekenhuis|sairaala|barnehage|förskola|praxis)(?!\p{L})/gu

/** Street and hill before practice or school: "larch road practice", and what bears a saint's name. */
const ways =
  /(?<![\p{L}\d'’-])(?!(?:the|our|my|a|this|that) )(\p{L}[\p{L}'’-]{2,20}) (?:road|street|lane|avenue|park|hill|green|gate|bridge|cross|house|lodge|farm|mill|brook|field|common|valley|bank|end|wood|court|grange|parade|view|way) (?:medical |family |group |dental |health |primary |infant |junior |nursery |pre-?school )?(?:practice|surgery|clinic|nursery|primary|infants|juniors|school|pre-?school|playgroup|daycare|surgeries|med(?:ical)? cent(?:re|er)|health cent(?:re|er)|children'?s cent(?:re|er)|walk-in|hosp(?:ital)?)(?![\p{L}\d])/giu
const saints =
  /(?<![\p{L}\d'’-])(?:st\.?|saint) \p{L}[\p{L}'’]{2,20}(?: \p{L}[\p{L}'’]{2,20})? ?(?:'s )?(?:nursery|primary|infants?|juniors|school|academy|ward|hospital|hosp|practice|surgery|clinic|pre-?school|playgroup|day ?care|maternity|children'?s(?: ward| unit| hospital)?|med(?:ical)? cent(?:re|er)|health cent(?:re|er)|hospice|montessori|kindergarten|crèche|creche|icu|nicu)(?![\p{L}\d])/giu
const houses =
  /(?<![\p{L}\d'’-])the (?:elms|oaks|limes|firs|beeches|willows|poplars|laurels|cedars|maples|birches|hollies|orchards?|grange|lodge|cottage|mill|acorns?|gables|pines|meadows?|maltings) (?:surgery|practice|nursery|school|clinic|pre-?school|playgroup|daycare|hospital|med(?:ical)? cent(?:re|er)|health cent(?:re|er))(?![\p{L}\d])/giu
const wards =
  /(?<=(?<!\p{L})(?:on|in|at|from|to|of|off|up) |^|[.,!?;\n] ?)(\p{L}[\p{L}'’-]{2,20}) (?:[wW]ard|[hH]osp)(?![\p{L}\d])/gu
/** "Dunmore Tots, her daycare,". */
const called =
  /(?<![\p{L}\d'’-])\p{Lu}[\p{L}'’&-]{1,24}(?: (?:and |& |of |the )?\p{Lu}[\p{L}'’-]{1,24}){0,3}(?=,? \(?(?:her|his|our|my|their|the|a) (?:new |old |lovely |local )?(?:nursery|day ?care|school|pre-?school|kindy|kinder|kita|crèche|creche|playgroup|clinic|surgery|practice|childminder|hospital)(?:[,.)!]| (?:has|is|says|rang|wants|said|was|called)))/gu
/** The English type first: "daycare De Kleine Beer". */
const typeFirst =
  /(?<![\p{L}\d'’-])(?:day ?care|nursery|preschool|creche|childminders) (?:(?:De|Het|La|Le|Les|El|Los|The|Das|Die|Il) )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|I\b|DD|DS|LO|Does|Is|Any|Has|My|We|He|She|It|NHS|UK|US)\p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24}){0,2}/gu
const plunket =
  /(?<![\p{L}\d'’-])(?:mt|mount|port|fort|lower|upper) (\p{L}{3,20}) (?:plunket|kindy|kinder|playcentre|daycare|nursery|clinic|school|primary|surgery|practice|hosp(?:ital)?)(?: (?:clinic|rooms|centre))?(?![\p{L}\d])/giu

/** Patterns whose match is a named place; with a group, the group must be a name of its own. */
export const placesAbroad = [ahead, oneWord, saints, houses, called, typeFirst]
export const placesByName = [aheadSmall, behind, ways, wards, plunket]
