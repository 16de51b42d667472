/** People known to everybody, figures of stories and brands that are made of names, in small letters without marks. */
export const publicPeople: ReadonlySet<string> = new Set(
  `
adam and eve | adele adkins | albert einstein | alexander fleming | alfie bear | allyson felix | amy brown | amy
schumer | amy winehouse | andrew wakefield | angelina jolie | annabel karmel | annie's mac | anthony fauci | aunt
bessie | axel scheffler | baby annabell | baby bjorn | barack obama | beatrix potter | becky kennedy | ben and jerry |
ben and jerrys | benjamin spock | beverley allitt | beyonce knowles | marie stopes | sturge weber | bill gates | bloody mary | bob the builder |
boris johnson | bradley classes | bradley method | braxton hicks | brene brown | burt's bees | burts bees | buzz and
woody | cara babies | carol smyth | charles darwin | charlotte mason | charlotte young | chrissy teigen | cooper
ligaments | cooper surgical | cristiano ronaldo | daddy pig | daisy duck | dan siegel | daniel kahneman | daniel tiger
| david attenborough | david beckham | delia smith | denis browne | disney paris | doc mcstuffins | donald duck |
donald trump | donald winnicott | dora the explorer | dr alex | dr amir | dr beckmann | dr becky | dr bronner | dr
bronner's | dr bronners | dr brown bottles | dr brown's | dr browns | dr chris | dr dolittle | dr fauci | dr ferber |
dr google | dr harvey karp | dr hauschka | dr house | dr jack newman | dr john gottman | dr karp | dr martens | dr
michael mosley | dr mike | dr newman | dr organic | dr oz | dr pepper | dr phil | dr ranj | dr sears | dr seuss | dr
spock | dr strange | dr talbot's | dr talbots | dr wakefield | dr weissbluth | dr who | ed sheeran | edward jenner |
elizabeth pantley | ella mills | ella's kitchen | ellas kitchen | ellen degeneres | elon musk | elsa and anna | emily
oster | emma pickett | emmi pikler | eric carle | ewan the dream sheep | father christmas | fearne cotton | fireman
sam | florence nightingale | gabor mate | george pig | gina ford | giovanna fletcher | granny smith | grantly
dick-read | great ormond | great ormond street | greta thunberg | gwyneth paltrow | harry potter | harvey karp | heidi
murkoff | hillary clinton | holly willoughby | hugo boss | humpty dumpty | ignaz semmelweis | ina may | ina may gaskin
| incy wincy | jack and jill | jack daniels | jack gilbert | jack newman | jamie oliver | janet lansbury | jean piaget
| jesus christ | jim beam | jk rowling | jo frost | jo malone | joe biden | joe wicks | john bowlby | john hopkins |
john lewis | john's wort | johnnie walker | johns hopkins | johnson and johnson | johnson's baby | johnsons baby |
jools oliver | joseph lister | julia donaldson | justin bieber | kamala harris | kate middleton | kathryn stagg |
katie hinde | keir starmer | khloe kardashian | kim kardashian | king charles | kourtney kardashian | kylie jenner |
little freddie | louis pasteur | lucy letby | lucy webber | magda gerber | mahatma gandhi | malala yousafzai | malcolm
gladwell | marc weissbluth | maria montessori | marie curie | marie kondo | mario kart | mark zuckerberg | martha
sears | martin luther king | mary ainsworth | mary berry | mary poppins | matthew walker | meghan markle | michel
odent | michelle obama | mickey mouse | milli hill | minnie mouse | miss polly | miss rachel | mister rogers | mother
teresa | mr muscle | mr rogers | mr tumble | mr whippy | mrs beeton | mrs doubtfire | mrs hinch | mrs rachel | ms
frizzle | ms rachel | nancy mohrbacher | naomi osaka | nelson mandela | nicki minaj | nigella lawson | noah's ark |
noahs ark | nurse jackie | oprah winfrey | pamela druckerman | penelope leach | peppa and george | peppa pig | peter
pan | peter rabbit | philippa perry | pierre robin | pierre robin sequence | prince george | prince harry | prince
louis | prince william | princess anne | princess charlotte | princess diana | princess kate | professor google |
queen charlotte | queen elizabeth | rebecca kukla | rfk jr | richard ferber | rishi sunak | roald dahl | robert
kennedy | ronald mcdonald | rudolf steiner | santa claus | sarah ockwell-smith | serena williams | sheila kitzinger |
shirley temple | sigmund freud | simone biles | sophie giraffe | sophie la girafe | sophie the giraffe | st john
ambulance | st john's wort | st johns wort | stacey solomon | stephen king | steve jobs | taylor swift | thomas and
friends | thomas and percy | thomas hale | thomas the tank | thomas the tank engine | tom ford | tracy hogg | treacher
collins | uncle ben | victoria beckham | virgin mary | virginia apgar | wee willie winkie | wendy jones | william
sears | winnie pooh | winnie the pooh | woody and buzz
`
    .split('|')
    .map((name) => name.replace(/\s+/g, ' ').trim()),
)
