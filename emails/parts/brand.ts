/** Colours and type of every letter: the site's, as far as mail allows. Inline for the day, classes for the night. */
export const day = {
  paper: '#fffcf5',
  sheet: '#f7f1e4',
  ink: '#23201b',
  soft: '#5d574c',
  hair: '#e4dac6',
  accent: '#0e5a4f',
  onAccent: '#fffcf5',
  accentWash: '#e3efe9',
  warm: '#f6c99a',
  amber: '#8a5200',
  amberWash: '#fdf1d8',
  danger: '#a3221b',
  dangerWash: '#fbe9e5',
} as const

export type Colour = keyof typeof day

export const night: Record<Colour, string> = {
  paper: '#141716',
  sheet: '#1c201e',
  ink: '#e9e4d8',
  soft: '#aaa595',
  hair: '#323834',
  accent: '#7cc7b7',
  onAccent: '#141716',
  accentWash: '#1b2e2a',
  warm: '#8a5a2b',
  amber: '#f0b866',
  amberWash: '#2d2513',
  danger: '#ff9a8d',
  dangerWash: '#33201d',
}

export const serif = 'Literata, Charter, Iowan Old Style, Georgia, serif'
export const sans = 'Figtree, Avenir Next, Segoe UI, Helvetica Neue, Arial, sans-serif'
export const round = '8px'

type Use = 'ink' | 'on' | 'line'
const property = { ink: 'color', on: 'background-color', line: 'border-color' } as const

/** The class that gives a colour its night form: `inColour('ink', 'soft')` is `ink-soft`. */
export const inColour = (use: Use, colour: Colour) => `${use}-${colour}`

const uses: [Use, Colour[]][] = [
  ['ink', ['ink', 'soft', 'accent', 'onAccent', 'warm', 'amber', 'danger']],
  ['on', ['paper', 'sheet', 'accent', 'accentWash', 'amberWash', 'dangerWash']],
  ['line', ['hair', 'accent', 'amber', 'danger']],
]

const rules = (before: string, only?: Use) =>
  uses
    .filter(([use]) => only === undefined || use === only)
    .flatMap(([use, colours]) =>
      colours.map((colour) => `${before}.${use}-${colour}{${property[use]}:${night[colour]}!important}`),
    )
    .join('')

/** Outlook on the web and on phones marks what it darkens with `data-ogsc` and `data-ogsb` and knows no media query. */
export const css = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  `@media (prefers-color-scheme:dark){body{background-color:${night.paper}!important}body>table>tbody>tr>td{background-color:${night.paper}!important}${rules('')}}`,
  rules('[data-ogsc] ', 'ink'),
  rules('[data-ogsb] ', 'on'),
  '@media (max-width:480px){.pad{padding-left:20px!important;padding-right:20px!important}.title{font-size:27px!important}.cell{font-size:14px!important;padding-right:8px!important}}',
].join('')
