const SIGNS = /\\(.)|\{(?:\\.|[^\\}])*\}|\]\((?:\\.|[^\\)])*\)|[*_`^~[\]]/gu

/** A line of inlines of a canonical text as its plain words: without marks, citations, destinations and escapes. */
export function readableLine(line: string): string {
  return line.replace(SIGNS, (_sign, character?: string) => (character === ';' ? ' ' : (character ?? '')))
}
