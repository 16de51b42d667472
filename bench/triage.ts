/**
 * What the rules before sending find in labelled sentences they were not written with. `--rules red-flags|privacy|spam`
 * tries one of them, `--file x.jsonl` other sentences, `--missed` prints what they got wrong.
 */
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { print, tell } from './parts/figures'
import { isBlind, privacyRows, type RulesName, redFlagRows, rulesNames, setsOf, spamRows } from './parts/labelled'
import { type Tried, tryPrivacy, tryRedFlags, trySpam } from './parts/tried'

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean' },
    missed: { type: 'boolean' },
    rules: { type: 'string' },
    file: { type: 'string' },
  },
})

function wrongUsage(words: string): never {
  console.error(words)
  process.exit(2)
}

const isRules = (name: string): name is RulesName => rulesNames.some((known) => known === name)

function asked(): readonly RulesName[] {
  const { rules, file } = flags
  if (rules === undefined)
    return file ? wrongUsage('Please say which rules to try: --rules red-flags|privacy|spam') : rulesNames
  return isRules(rules) ? [rules] : wrongUsage('--rules is one of red-flags, privacy, spam')
}

function tryOn(rules: RulesName, files: string[]): Tried {
  switch (rules) {
    case 'red-flags':
      return tryRedFlags(files.flatMap(redFlagRows))
    case 'privacy':
      return tryPrivacy(files.flatMap(privacyRows))
    case 'spam':
      return trySpam(files.flatMap(spamRows))
  }
}

function show({ figures, wrong }: Tried): void {
  for (const { name, value, unit, n } of figures)
    tell(`  ${name.padEnd(28)} ${value.toFixed(3).padStart(12)} ${unit.padEnd(6)} n=${n}`)
  if (flags.missed) for (const line of wrong) tell(`    ${line.replaceAll('\n', ' ')}`)
}

for (const rules of asked()) {
  const given = flags.file && resolve(process.env.INIT_CWD ?? '', flags.file)
  const files = given ? [given] : setsOf(rules)
  for (const file of files) {
    tell(basename(file))
    show(tryOn(rules, [file]))
  }
  const counted = given ? files : files.filter(isBlind)
  tell(given ? 'All of it' : `${rules}, all that were written blind`)
  print(tryOn(rules, counted).figures)
}
