/** People known to everybody, figures of stories and brands that are made of names, in small letters without marks. */
export const publicPeople: ReadonlySet<string> = new Set(
  `
adam and eve | adele adkins | alan sugar | alanis morissette | albert einstein | alexander fleming | alfie bear |
allyson felix | amy brown | amy schumer | amy winehouse | andrew wakefield | andy murray | angelina jolie | annabel
karmel | annie's mac | ant and dec | anthony fauci | axel scheffler | baby alive | baby annabell | baby bjorn | baby
brezza | baby einstein | baby gaga | baby jogger | baby led weaning | baby shark | barack obama | bear grylls |
beatrix potter | becky kennedy | bee wilson | ben & jerry's | ben and jerrys | benjamin spock | beverley allitt |
beyonce knowles | bill gates | binky felstead | bob the builder | boris johnson | brad pitt | brene brown | brian cox
| brooke shields | burt's bees | burts bees | call the midwife | cara babies | cardi b | carol smyth | charles darwin
| charlotte mason | charlotte young | childline | chrissy teigen | claudia winkleman | cristiano ronaldo | daddy pig |
daisy duck | dan siegel | daniel kahneman | daniel tiger | david attenborough | david beckham | davina mccall | delia
smith | denis browne | donald duck | donald trump | donald winnicott | dora the explorer | dr alex | dr amir | dr
beckmann | dr becky | dr bronner | dr bronner's | dr bronners | dr brown bottles | dr brown's | dr browns | dr chris |
dr dolittle | dr fauci | dr ferber | dr google | dr harvey karp | dr hauschka | dr house | dr jack newman | dr john
gottman | dr karp | dr martens | dr michael mosley | dr mike | dr newman | dr organic | dr oz | dr pepper | dr phil |
dr ranj | dr sears | dr seuss | dr spock | dr strange | dr talbot's | dr talbots | dr wakefield | dr weissbluth | dr
who | ed sheeran | edward jenner | elizabeth pantley | ella mills | ella's kitchen | ellas kitchen | ellen degeneres |
elon musk | emily oster | emma pickett | emmi pikler | eric carle | ewan the dream sheep | father christmas | fearne
cotton | ferne mccann | fireman sam | florence nightingale | frankie bridge | gabor mate | george pig | gina ford |
giovanna fletcher | gordon ramsay | grantly dick-read | great ormond | great ormond street | greta thunberg | grey's
anatomy | greys anatomy | gwyneth paltrow | harry potter | harvey karp | hayden panettiere | heidi murkoff | heimlich
manoeuvre | hillary clinton | holly and phil | holly willoughby | hugo boss | humpty dumpty | ignaz semmelweis | ina
may | ina may gaskin | incy wincy | jack and jill | jack gilbert | jack newman | jamie oliver | janet lansbury | jean
piaget | jellycat | jeremy clarkson | jessica alba | jessica ennis | jessie j | jesus christ | jk rowling | jo frost |
jo malone | joe biden | joe rogan | joe wicks | john bowlby | john hopkins | john lewis | john's wort | johns hopkins
| johnson and johnson | johnson's baby | johnsons baby | jools oliver | jordan peterson | joseph lister | judy blume |
julia donaldson | justin bieber | kamala harris | kate middleton | kathryn stagg | katie hinde | keir starmer | khloe
kardashian | kim kardashian | king charles | kirsty allsopp | kourtney kardashian | kylie jenner | la leche | laura
kenny | lebron james | lewis hamilton | lionel messi | little freddie | little remedies | little tikes | louis pasteur
| louise thompson | lucy letby | lucy webber | magda gerber | mahatma gandhi | malala yousafzai | malcolm gladwell |
mama mio | mama natural | marc weissbluth | maria montessori | marie curie | marie kondo | mark zuckerberg | marks and
spencer | martha sears | martha stewart | martin luther king | mary ainsworth | mary berry | mary poppins | matthew
walker | meghan markle | michael jordan | michel odent | michelle obama | mickey mouse | milli hill | minnie mouse |
miss polly | miss rachel | mister rogers | mo farah | mo salah | mother nature | mother teresa | mothercare | mr bean
| mr bump | mr maker | mr men | mr rogers | mr tumble | mrs doubtfire | mrs hinch | mrs rachel | ms frizzle | ms
rachel | nancy mohrbacher | naomi osaka | nelson mandela | nicki minaj | nigella lawson | noah's ark | noahs ark |
nurse jackie | oprah winfrey | pamela druckerman | paul hollywood | paw patrol | penelope leach | peppa pig | peter
pan | peter rabbit | philippa perry | pink floyd | postman pat | prince george | prince harry | prince louis | prince
william | princess anne | princess charlotte | princess diana | princess kate | queen charlotte | queen elizabeth |
rafael nadal | rebecca adlington | rebecca kukla | rfk jr | richard branson | richard ferber | rihanna | rishi sunak |
roald dahl | robert kennedy | roger federer | ronald mcdonald | rosa parks | rosemary oil | rudolf steiner | russell
brand | santa claus | sarah ockwell-smith | serena williams | sesame street | shakira | sheila kitzinger | sigmund
freud | simon cowell | simone biles | sophie giraffe | sophie la girafe | sophie the giraffe | st john ambulance | st
john's wort | st johns wort | stacey solomon | stephen hawking | stephen king | steve jobs | supernanny | taking cara
babies | taylor swift | thomas hale | thomas the tank | thomas the tank engine | tiger woods | tom brady | tom ford |
tom hanks | tracy hogg | trader joe's | trader joes | treacher collins | vernon kay | vicky pattison | victoria
beckham | virgin mary | virginia apgar | wayne rooney | wee willie winkie | wendy jones | william sears | winnie the
pooh
`
    .split('|')
    .map((name) => name.replace(/\s+/g, ' ').trim()),
)
