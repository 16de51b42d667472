import type { Shown, Token } from './shown'

/** Reads a canonical text back by its stated grammar, as a stranger would write it: uses nothing of `src/text`. */
export function readCanonical(text: string): Shown {
  const first = 'bedside-text 1\n\n'
  if (!text.startsWith(first) || !text.endsWith('\n')) throw new Error('Not a canonical text')
  const blocks = text.slice(first.length, -1).split('\n\n')
  const title = after('#', blocks.shift() ?? '')
  const take = (label: string) => (blocks[0]?.startsWith(`${label} `) ? after(label, blocks.shift() ?? '') : undefined)
  const standfirst = take('@standfirst')
  const inShort = take('@in-short')
  const hero = take('@hero')
  const head = [title, standfirst, inShort].map((words) => plain(words ?? ''))
  return [
    'article',
    ...head,
    hero === undefined ? ['no hero'] : ['hero', ...fields(hero).map(plain)],
    readBlocks(blocks, ''),
  ]
}

/** Takes from `blocks` those that stand at `indent`, with what is inside them. */
function readBlocks(blocks: string[], indent: string): Shown[] {
  const found: Shown[] = []
  while (blocks[0]?.startsWith(indent)) {
    const lines = (blocks.shift() ?? '').split('\n').map((line) => line.slice(indent.length))
    found.push(readBlock(lines, () => readBlocks(blocks, `${indent}  `)))
  }
  return found
}

function readBlock(lines: string[], inside: () => Shown[]): Shown {
  const line = lines[0] ?? ''
  const [label = ''] = /^(?:#{2,4}|>|@[a-z-]+|[-+|])(?= |$)|^\|/.exec(line) ?? []
  const value = after(label, line)
  switch (label) {
    case '':
      return ['paragraph', inlines(line)]
    case '##':
    case '###':
    case '####':
      return ['heading', String(label.length), inlines(value)]
    case '>':
      return ['quote', inlines(value)]
    case '-':
    case '+':
      return readList(lines)
    case '|':
      return ['table', lines.map((row) => ['row', readRow(row)])]
    case '@rule':
      return ['rule']
    case '@picture':
      return picture(value)
    case '@figure':
      return ['figure', plain(value), picture(after('@picture', lines[1] ?? ''))]
    case '@key-point':
      return ['keyPoint', inside()]
    case '@care-card':
      return ['careCard', ...fields(value).map(plain), inside()]
    case '@definition':
      return ['definition', plain(value), inside()]
    case '@video': {
      const poster = lines.find((part) => part.startsWith('@picture '))
      return [
        'video',
        plain(value),
        more(lines, '@url'),
        more(lines, '@provider'),
        poster ? picture(after('@picture', poster)) : ['no picture'],
        more(lines, '@words'),
      ]
    }
    case '@product':
      return [
        'product',
        plain(value),
        more(lines, '@url'),
        more(lines, '@disclosure'),
        String(lines.includes('@paid')),
        inside(),
      ]
    default:
      throw new Error(`Not a block: ${line}`)
  }
}

const after = (label: string, line: string) => line.slice(label.length).replace(/^ /, '')

function more(lines: string[], label: string): string {
  return plain(after(label, lines.slice(1).find((line) => line.startsWith(`${label} `)) ?? label))
}

function readList(lines: string[]): Shown {
  const items: Shown[] = []
  const sign = lines[0]?.[0] ?? ''
  while (lines.length > 0) {
    const own = lines.shift() ?? ''
    const end = lines.findIndex((line) => !line.startsWith('  '))
    const nested = lines.splice(0, end < 0 ? lines.length : end).map((line) => line.slice(2))
    items.push(['item', inlines(after(sign, own)), nested.length > 0 ? readList(nested) : ['no list']])
  }
  return ['list', String(sign === '+'), items]
}

function readRow(row: string): Shown[] {
  return fields(row.slice(1)).map((cell, index, all) => {
    const own = index < all.length - 1 ? cell.slice(0, -1) : cell
    const [, header = '', , cols = '1', rows = '1'] = /^(#?)((\d+)x(\d+))?(?= |$)/.exec(own) ?? []
    const words = own.includes(' ') ? own.slice(own.indexOf(' ') + 1) : ''
    return ['cell', String(header === '#'), cols, rows, inlines(words)]
  })
}

function picture(value: string): Shown {
  const [file = '', alt = ''] = fields(value)
  return file.startsWith('@')
    ? ['unknown picture', plain(file.slice(1)), plain(alt)]
    : ['picture', plain(file), plain(alt)]
}

/** Parts between `|`, those inside a citation left alone; still escaped. */
function fields(value: string, separator = '|'): string[] {
  const parts = ['']
  let inCitation = false
  for (const [sign] of value.matchAll(/\\.|./gu)) {
    if (sign === '{') inCitation = true
    if (sign === '}') inCitation = false
    if (sign === separator && !inCitation) parts.push('')
    else parts.push((parts.pop() ?? '') + sign)
  }
  return parts
}

const plain = (escaped: string) => escaped.replace(/\\(.)/gu, '$1')

function inlines(line: string): Token[] {
  const signs = [...line.matchAll(/\\.|./gu)].map(([sign]) => sign)
  return readInlines(signs)
}

/** Takes signs up to the end of the line or of the link. */
function readInlines(signs: string[]): Token[] {
  const found: Token[] = []
  const on = new Set<string>()
  const upTo = (end: string) =>
    signs
      .splice(0, signs.indexOf(end) + 1)
      .slice(0, -1)
      .join('')
  for (let sign = signs.shift(); sign !== undefined && sign !== ']'; sign = signs.shift()) {
    const marks = [...'*_`^~'].filter((mark) => on.has(mark)).join('')
    if (sign === '\\;') found.push(['break'])
    else if (sign === ' ') found.push(['char', ' ', ''])
    else if (sign === '{') found.push(['cite', [...fields(upTo('}')).map(plain), '', ''].slice(0, 3)])
    else if (sign === '[') {
      const inside = readInlines(signs)
      signs.shift()
      found.push(['link', destination(upTo(')')), inside])
    } else if ('*_`^~'.includes(sign)) on.has(sign) ? on.delete(sign) : on.add(sign)
    else found.push(['char', sign.startsWith('\\') ? sign.slice(1) : sign, marks])
  }
  return found
}

function destination(written: string): string[] {
  const [, collection, id] = /^@((?:\\.|[^\\/])*)\/(.*)$/u.exec(written) ?? []
  return collection === undefined || id === undefined ? [plain(written)] : [plain(collection), plain(id)]
}
