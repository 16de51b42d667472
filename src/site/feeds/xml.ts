const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as XML holds them; characters that no XML may hold are left out. */
export const xmlWords = (words: string): string =>
  words
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/** An element with words in it; nothing where there are none. */
export const element = (name: string, words: string | undefined, attributes: Record<string, string> = {}): string =>
  words ? `<${name}${written(attributes)}>${xmlWords(words)}</${name}>` : ''

export const emptyElement = (name: string, attributes: Record<string, string>): string =>
  `<${name}${written(attributes)}/>`

const written = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlWords(value)}"`)
    .join('')
