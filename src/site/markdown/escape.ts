/**
 * Words as Markdown (CommonMark with GitHub's tables and footnotes) holds them: nothing in them is taken for a mark, a
 * link or HTML. What would begin a block is escaped by `lines`, once it is known what stands at the start of a line.
 */
export const escaped = (words: string): string =>
  words
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&|~$!^{}]/g, '\\$&')
    // GitHub makes links of bare addresses, also of one that was typed to look like another.
    .replace(/\b(https?|ftp):(?=\/\/)/gi, '$1\\:')
    .replace(/\bwww\.(?=\S)/gi, (start) => `${start.slice(0, 3)}\\.`)
    .replace(/@(?=\w)/g, '\\@')

/** Inline Markdown as lines of a block: no line of it begins a heading, a list, a rule or a table of its own. */
export const lines = (inline: string): string[] =>
  inline.split('\n').map((line) =>
    line
      .trimStart()
      .replace(/^[#+=:-]/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2'),
  )

/** An address inside `<…>`: it ends only where it ends. */
export const address = (href: string): string => `<${href.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign))}>`

/** A value of a front matter: JSON's strings are YAML's too. */
export const yaml = (value: string | number | boolean): string =>
  typeof value === 'string'
    ? JSON.stringify(value.toWellFormed()).replace(/[\u007f-\u009f\u2028\u2029]/g, unicode)
    : String(value)

const unicode = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
