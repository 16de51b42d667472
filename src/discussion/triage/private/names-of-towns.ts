import { tableOf } from './tables'

/** Towns, regions and countries that stand behind a name or alone: where somebody is tells nobody who it is. */
export const namesOfTowns: ReadonlySet<string> = tableOf(`
  aarhus abuja accra adelaide albania algeria algiers amsterdam ankara antwerp antwerpen argentina athens auckland australia austria baghdad bali
  baltimore bangalore bangkok barcelona basel bath beijing beirut belfast belgium belgrade bengaluru bergen berlin bern birmingham bogota bolivia
  bologna bombay bordeaux boston bradford brazil bremen brisbane bruges brussels bucharest budapest buenos bulgaria cairo calgary cambridge cameroon
  canada canberra cardiff caracas chennai chicago chile china christchurch cologne colombia copenhagen cordoba cork cornwall coventry croatia cuba
  cyprus czechia dakar dallas delhi denmark derby detroit devon dhaka doha dortmund dresden dubai dublin dundee dunedin durban dusseldorf ecuador
  edinburgh egypt eindhoven england enugu essex estonia ethiopia europe exeter finland fiji france frankfurt galway gdansk gdynia geneva genova
  germany ghana ghent glasgow gothenburg goteborg granada graz greece guatemala hague haifa hamburg hamilton hanoi hanover harare helsinki hobart
  honduras houston hull hungary hyderabad ibadan iceland india indonesia iran iraq ireland israel istanbul italy jakarta jamaica japan johannesburg
  kampala kano karachi kathmandu kent kenya kiev kigali kingston koln kolkata korea krakow kuwait kyiv kyoto lagos lahore latvia lausanne lebanon
  leeds leicester leiden leipzig leuven lille lima limerick lisbon lisboa lithuania liverpool ljubljana lviv lyon lyons madrid maine malaga malawi
  malaysia malmo malta manchester manila marrakech marseille melbourne mexico miami milan milano minneapolis montevideo montpellier montreal morocco
  moscow mumbai munchen munich nairobi namibia nantes naples napoli nepal netherlands newcastle nice nigeria norway norwich nottingham nuremberg
  odense odessa ohio oregon oslo osaka ottawa oxford pakistan palermo panama paraguay perth peru philippines phoenix pisa poland porto portland
  portugal poznan prague praha preston pretoria pune quebec quito reading riga rio rotterdam russia rwanda saigon salzburg scotland seattle senegal
  seoul serbia seville sevilla shanghai sheffield singapore slovakia slovenia sofia somerset southampton spain stavanger stockholm strasbourg
  stuttgart sudan suffolk surrey sussex sweden swansea switzerland sydney syria taipei taiwan tallinn tanzania tasmania tehran texas thailand tokyo
  toronto toulouse tromso trondheim tunis tunisia turin torino turkey uganda ukraine uppsala uruguay utrecht valencia vancouver venezuela vermont
  vienna vietnam vilnius wales warsaw warszawa wellington wien winnipeg wroclaw yemen york yorkshire zagreb zambia zimbabwe zurich bristol brighton
  sunderland swindon tampa tulsa waterford wexford kerry donegal mayo kilkenny leith aberdeen inverness stirling dohm wigan passau umea recife tashkent apia namur braga cadiz ballina sligo leon
`)
