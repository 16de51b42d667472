/**
 * English words that stand in any title and heading and say nothing of what a text is about; what only holds sentences
 * together, the database's own dictionaries know. In other languages how rare a word is must do.
 */
const EMPTY = new Set(
  `adult adults affect affects aged ages age agree agreed aim aims among analysis appointment ate author authors average
  began better birthday blame bringing check checked checks child’s clinician clinicians could couple cut daily date dates
  deal direct doctor doctors eight expert experts families family fights fine fit flat gain gaining gap grandparents had
  handed happy hardly healthy increase infant infants kept larger lasting lay leaflet lie lies link links mention midwife
  mild mother mother’s mothers negative neither newer nine older oldest pair pair parent parents pass passes path percent
  percentage pharmacist pick picks poor prefer preferred promise promised pull pulled puts putting quarter row seven
  severe share shared sharing shift shorter six sixty standard starting substance suitable tenth two unit units unlikely use used useful user users uses using weigh wed younger youngest able about account across actually add added adding advice advise advised after again against ago allow allowed almost
  alone along already also although always amount another answer answers anybody anyone anything appear apply ask asked
  asking aside author away back bad based become becomes begin beginning begins behind best better big bit both bottom
  brief bring brings brought call called came can cannot care careful carry case cases cause caused causes certain chance
  change changed changes choice choose chosen clear clearly close come comes coming common commonly compare compared
  contain contains correct count counted day days decide decided depend depends describe described despite detail details
  did differ difference different does doing done down due drink drinking during each early easy eat eating effect effects either else end enough
  entirely especially even evening ever every everybody everyone everything evidence exact exactly example expect expected
  explain explained fact facts fair fall falls far feel felt few figure figures find finding finds first five follow
  followed following follows for form forms forget found four free frequent from full further gave general generally get
  gets getting give given gives giving glance go goes going gone good got great group groups guidance guideline guidelines
  guide half happen happened happens hard harm harmful harms has have heard help helped helpful helps here high higher
  hold holds home honest hour hours how however idea important include included includes including instead into
  interest itself itself just keep keeps kept kind kinds knew know knowing known knows large last late later learn learned
  least leave leaves led left less let lets level levels life like likely line lines list listed little live long longer
  look looked looking looks lost lot lots low lower made main mainly make makes making many matter matters may maybe
  mean meaning means meant measure measured mention mentioned met method might mind minute minutes month months more most
  mostly much must name named near nearly need needed needs never new next night nobody none normal not note noted nothing
  now number numbers obvious offer offered often old once one ones only open opinion order ordinary other others otherwise
  our out outside over own page pages paper papers part particular parts past people per perhaps period person place
  placed places plain plan please point points possible practice present probably problem problems prove proved proven
  provide put question questions quick quickly quite raise raised rare rarely rather reach read readers reading ready real
  really reason reasons recent recently recommend recommended refer regular relate related remain remember report reported
  research researcher researchers rest result results right rise rises risk risks routine rule rules run safe safely safer safety said
  same sample saw say saying says science second see seem seemed seems seen sensible sentence separate serious set sets
  settle several shall short should show showed shown shows side sign signs similar simple simply since single size small
  smaller so some somebody someone something sometimes soon sort source sources speak special stand start started starts
  state stay stays step steps still stop stopped stopping stops story strong studied studies study stuff such suggest
  suggested suggests sure take taken takes taking talk talks tell tells ten test tested tests than thank that the then
  there therefore thing things think third those though thought three through time times tiny today together told tomorrow
  tonight too took top total toward towards trial trials tried true truth try trying turn turned turns twice two type
  types uncertain under understand unless until usual usually various very view wait waiting want wanted wants was watch
  way ways week weeks well went were what whatever when whenever where whether which while who whole whose why wide will
  wish with within without word words work worked working works world worried worry worries worse worst worth
  would write written wrong year years yes yesterday yet you your yours`.split(/\s+/),
)

export const isEmptyWord = (word: string) => EMPTY.has(word)
