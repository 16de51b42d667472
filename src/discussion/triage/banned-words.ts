/** Phrases that no parent writes and nobody needs to read. Administrators add their own in the settings. */
export const bannedWords: readonly string[] = `
slot gacor
situs judi
judi bola
judi online
deneme bonusu
casino bonus
bonus casino
online casino
casino royale
no deposit bonus
free spins
live roulette
live baccarat
crash game
bingo sites
call girls
adult cams
cams free
hot singles
spell caster
love spells
black magic
baba ji
bring back lost lover
buy viagra
buy cialis
cheap viagra
cheap cialis
viagra cialis
canadian pharmacy
buy tramadol
buy xanax
no rx needed
no script needed
payday loan
payday loans
loans no credit check
private lender
guest post
dofollow
do-follow link
backlinks
link insertion
buy followers
real instagram followers
instagram followers
tiktok likes
replica watches
replica handbags
replica rolex
superclones
cheap jordan shoes
cheap nfl jerseys
essay writing service
write my essay
dissertation help
plagiarism free essays
registered passports
fake passports
hacker for hire
ethical hacker
bitcoin doubling
crypto recovery
forex signals
binary options
copy trading
connect wallet
token presale
earn fast money
work from home jobs
sugar mummy
sugar daddy
vape juice
first copy watches
toll free number
кракен
купить диплом
казино
카지노사이트
바카라
スーパーコピー
澳门赌场
代写
สล็อต
prestamos entre particulares
kredit ohne schufa
desenvoutement
`
  .trim()
  .split('\n')
