/** Ways whose word stands first, then a name, then the number: "Via dei Mandorli 31", "ul. Lipowa 7/12". */
const wayFirst =
  '[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|Via|[Ll]argo|[Rr]ue|[Aa]v(?:enue|enida|da)?\\.?|[Bb]oulevard|[Bb]d\\.?|[Qq]uai|[Ii]mpasse|[Cc]hemin|[Aa]ll[eé]e|[Rr]oute|[Cc]ours|[Cc]alle|C\\/|[Pp]aseo|[Pp]laza|[Pp]la[cç]a|[Cc]arrer|[Cc]arrera|[Cc]ra\\.?|[Cc]alzada|[Rr]ua|[Tt]ravessa|[Pp]ra[cç]a|[Uu]l\\.|[Uu]lica|[Uu]litsa|[Aa]leja|[Aa]l\\.|[Oo]s\\.|[Pp]l\\.|[Jj]alan|[Jj]ln?\\.?|[Ss]trada|[Ss]tr\\.|[Cc]alea|[Tt]rg|[Oo]dos|[Ss]traat|[Cc]esta|[Nn]ám[eě]stí|[Aa]n der|[Aa]m|[Ii]m|[Zz]ur|[Zz]um|[Aa]uf der|[Uu]nter den|[Vv]an'
const linking = "(?:d[eouai]s?|du|des|del|della|dello|delle|degli|dei|dos|das|la|le|les|los|las|el|l['’]|den|der|e|y)"
const first = new RegExp(
  `(?<![\\p{L}\\d.,/])(?:${wayFirst}) (?:${linking} ?){0,3}\\p{Lu}[\\p{L}'’.-]{1,24}(?: (?:${linking} )?\\p{Lu}[\\p{L}'’.-]{0,24}){0,3},?(?: n[°º.o]+\\.?)? ?\\d{1,4}(?:[/-]\\d{1,4})?[a-zA-Z]?(?![\\p{L}\\d]|[.,:]\\d| ?(?:ml|mg|kg|weeks?|wks?|months?|days?|hours?|years?)(?!\\p{L}))`,
  'gu',
)
const smallFirst = new RegExp(
  `(?<![\\p{L}\\d.,/])(?:rue|calle|rua|piazza|viale|avenida|ul\\.|ulica|carrer|jalan|strada) (?:${linking} ){0,3}\\p{L}[\\p{L}'’-]{2,24}(?: \\p{L}[\\p{L}'’-]{2,24})?,? \\d{1,4}(?:[/-]\\d{1,4})?[a-z]?(?![\\p{L}\\d])`,
  'giu',
)
/** A way's word at the end of a long word, then the number: "Kerkstraat 88", "Storgata 12". */
const endings =
  'straße|strasse|str\\.|weg|platz|allee|gasse|damm|ufer|ring|steig|stieg|graben|markt|gata|gaten|gate|gade|gatan|vej|vejen|veien|vegen|vägen|väg|gränd|torget|torg|stræde|allé|bakken|stien|straat|laan|plein|gracht|kade|dijk|singel|dreef|steeg|hof|markt|katu|tie|kuja|polku|utca|utja|körút|straede|brogade'
const last = new RegExp(
  `(?<![\\p{L}\\d.,])(?:\\p{Lu}\\p{Ll}{1,12} )?(?:[Vv]an (?:de[nr]? )?)?\\p{Lu}[\\p{L}-]{2,30}?(?:${endings}) ?\\d{1,4} ?[a-zA-Z]?(?![\\p{L}\\d]|[.,:]\\d)`,
  'gu',
)
const smallLast =
  /(?<![\p{L}\d.,])\p{L}{3,30}(?:straße|strasse|straat|gracht|gatan|veien|vegen|vägen|gasse|laan|gade|gata|weg|allee|platz|utca) \d{1,4} ?[a-z]?(?![\p{L}\d]|[.,:]\d)/giu
const apartLast =
  /(?<![\p{L}\d.,])\p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24})? (?:út|útja|utca|tér|körút|tee|gatve|iela|[Cc]addesi|[Cc]ad\.|[Ss]oka[kğ]ı?|[Ss]ok\.|bulvar|[Ww]eg|[Ss]tra(?:ß|ss)e|[Ss]traat|[Aa]llee) (?:[Nn]o:? ?)?\d{1,4} ?[a-zA-Z]?(?![\p{L}\d]|[.,:]\d)/gu
/** Numbers with an ordinal street, and with the word of a house: "350 w 88th", "H. No. 14-2/88". */
const numbered =
  /(?<![\p{L}\d.,])(?:\d{1,5} (?:[nsew]\.?|north|south|east|west) \d{1,3}(?:st|nd|rd|th)|\bh\.? ?no\.? ?\d[\d/-]{0,12}|\b(?:house|plot|door|flat|bldg) no\.? ?\d[\d/-]{0,12}|(?:bloco|blok|blk|bloc|bl\.) ?\d{1,4},? (?:ap|apt|apto|sc|m)\.? ?\d{1,4})(?![\p{L}\d])/giu

export const streetsAbroad = [first, smallFirst, last, smallLast, apartLast, numbered]

/** What stands behind a number only where it is a measure. */
const measured =
  /^(?:weeks?|wks?|months?|mths?|days?|hours?|hrs?|mins?|minutes?|years?|yrs?|ml|oz|mg|kg|lbs?|cm|mm|times?|under|or|and|of|in|step|steps|star|stars|am|pm|tylenol|calpol|nurofen|bottles?|feeds?|nappies|naps?|percent|degrees|month|week|day|year|hour|drops|spoons|kids|babies|children|boys|girls|twins|jabs|doses?|others?|more|different|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|little|best|big|most|top|blind|wise|gp|gps)$/i

/** A number and a name, where somebody lives or something is sent: "deliver to 22 Saltmarsh Fold". */
const stated =
  /(?<=(?:^|[^\p{L}])(?:at|lives?|living|address(?: is)?|our flat|our house|house(?: is)?|flat(?: is)?|home(?: is)?|deliver(?:ed)? to|sent to|send(?: it)? to|post(?: it)? to|come to|moved to|is|to|from|near|opposite|outside|in|no\.?|number)(?:,|:| no\.?)? )(\d{1,4}[a-d]?) ((?:[Tt]he |Y )?\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,3})/gu
const alone =
  /(?<![\p{L}\d.,/])(\d{1,4}[a-d]?) ((?:The |Y )?\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){1,3}, \p{Lu}[\p{L}'’-]{2,24})/gu
/** In small letters only behind a word of living, before a word that ways are called. */
const smallStated =
  /(?<=(?:^|[^\p{L}])(?:at|live|lives|house|flat|address|no\.?) )(?:no\.? ?)?\d{1,4}[a-d]?,? (?:the )?(?:\p{Ll}{3,14} ){0,2}(?:crofts?|acres?|bank|fold|brow|mead|meadows?|garth|wynd|vennel|brae|cottages?|mews|fields|paddocks?|orchard|lawns?|maltings|beeches|elms|oaks|limes|firs|spinney|dell|glebe|hollow|drift|approach|yard)(?![\p{L}\d])/gu

/** Houses whose street bears no word that streets are known by. */
export function housesIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const pattern of [stated, alone])
    for (const { index, 0: whole, 2: name = '' } of text.matchAll(pattern)) {
      const words = name.split(/[ ,]+/)
      if (!words.some((word) => measured.test(word))) found.push({ start: index, end: index + whole.length })
    }
  for (const { index, 0: whole } of text.matchAll(smallStated)) found.push({ start: index, end: index + whole.length })
  return found
}
