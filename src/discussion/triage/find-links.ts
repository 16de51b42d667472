/** Addresses of the web in a text, also those that are written so that machines do not see them. */

/** Endings that no word of a sentence has, so that a bare name with one is an address. */
const clear =
  'com|net|org|info|biz|xyz|io|shop|store|online|site|website|club|icu|vip|co|uk|ru|cn|eu|dev|tk|gq|cf|gl|gg|cc|ws|su|ua|gov|edu|example'
/** Of these, the ones that are also written in words: `name dot com`. */
const spoken = 'com|net|org|info|co|io|shop|store|online|site|website|club|xyz|biz|top|ru|uk|example'
/** Endings that are words as well: a tired parent forgets the space after a full stop. */
const wordy =
  'in|me|us|to|so|at|is|be|it|no|my|as|am|do|ie|ml|de|fr|ca|au|nz|br|pl|mx|ng|ly|app|tech|tv|top|link|click|live|life|care|health|baby|fit|pro|fun|best|sale|deals|buy|love|world|today|blog|page|space|work|win|bet|loan|cash|money|games|media|news|one|now|here'

const LABEL = '[a-z0-9][a-z0-9-]*'
const PATH = '[^\\s<>"\\]]*'

const patterns = [
  new RegExp(`(?:h(?:tt|xx)ps?\\s?:\\s?/\\s?/|www\\s?[.[(])${PATH}`, 'g'),
  new RegExp(`(?<![@\\w.-])(?:${LABEL}\\.)+(?:com|net|org|gov|edu|ac|co)\\.[a-z]{2}(?![\\w-])(?:[/?:]${PATH})?`, 'g'),
  new RegExp(`(?<![@\\w.-])(?:${LABEL}\\.)+(?:${clear})(?![\\w-])(?:[/?:]${PATH})?`, 'g'),
  new RegExp(
    `(?<![@\\w.-])(?:${LABEL}\\.)*(?:[a-z0-9]*[\\d-][a-z0-9-]*|[a-z]{9,})\\.(?:${wordy})(?![\\w-])(?:[/?]${PATH})?`,
    'g',
  ),
  new RegExp(`(?<![@\\w.-])(?:${LABEL}\\.)+(?:${wordy})/[\\w?]${PATH}`, 'g'),
]

/** `name (.) shop`, `name dot com`, `name . store`, `name,site`. */
const hidden = new RegExp(
  `(?<![\\w@])(${LABEL})\\s?(?:[[({]\\s?(?:dot|\\.|,)\\s?[\\])}]\\s?(${clear}|${wordy})|(?:\\sdot\\s|\\s\\.\\s|,)(${spoken}))(?![\\w-])`,
  'g',
)

export type FoundLink = {
  /** Small letters, without `www.`; empty where it cannot be told. */
  host: string
  address: string
  /** Written so that it does not look like a link. */
  hidden: boolean
}

function hostOf(address: string): string {
  const whole = /^h(?:tt|xx)ps?/.test(address)
    ? address.replace(/\s/g, '').replace(/^hxxp/, 'http')
    : `http://${address.replace(/\s/g, '')}`
  if (!URL.canParse(whole)) return ''
  return new URL(whole).hostname.replace(/^www\./, '').replace(/\.$/, '')
}

/** @param folded the text in small letters. Every address once. */
export function linksIn(folded: string): FoundLink[] {
  const found = new Map<string, FoundLink>()
  let rest = folded
  for (const pattern of patterns) {
    rest = rest.replace(pattern, (address) => {
      const bare = address.replace(/[.,;:!?)\]}'"]+$/, '')
      found.set(bare, { host: hostOf(bare), address: bare, hidden: /^hxxp|^www[[(]/.test(bare) })
      return ' '
    })
  }
  for (const [address, name, bracketed, plain] of rest.matchAll(hidden))
    found.set(address, { host: `${name}.${bracketed ?? plain}`, address, hidden: true })
  return [...found.values()]
}

/** Whether a host is one of these, or stands below one. */
export const isBelow = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((one) => host === one || host.endsWith(`.${one}`))
