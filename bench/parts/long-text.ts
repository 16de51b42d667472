/** Long canonical texts, the same on every run, and edits such as editors make. */
const vocabulary = `the a of and to in is it that was for on with as at by from this which or be are not have has had
  were been their there they when what more some will would about into than then them only other could time people
  after first also made over such through most where between both under never same another while last might great
  river bridge market morning letter window garden street harbour lantern paper station winter summer neighbour
  kitchen carpenter baker road hill field engine water boat ticket weather morning evening carriage library`
  .split(/\s+/)
  .filter(Boolean)

/** Park and Miller's minimal standard: enough to be irregular. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

function paragraph(next: () => number, words: number): string {
  const all = Array.from({ length: words }, () => vocabulary[Math.floor(next() * vocabulary.length)] ?? 'the')
  return `${all.join(' ').replace(/((?:\S+ ){11}\S+) /g, '$1. ')}.`
}

/** A canonical text of so many words: a heading every five paragraphs of sixty words. */
export function longText(words: number, seed = 1): string {
  const next = chance(seed)
  const blocks = [`# ${paragraph(next, 6)}`, `@standfirst ${paragraph(next, 14)}`]
  for (let done = 20, at = 0; done < words; done += 60, at += 1) {
    if (at % 5 === 0) blocks.push(`## ${paragraph(next, 5)}`)
    blocks.push(paragraph(next, 60))
  }
  return `bedside-text 1\n${blocks.map((block) => `\n${block}\n`).join('')}`
}

/** Two words changed in every third paragraph, one paragraph written anew, one added, one left out, one moved. */
export function edited(text: string): string {
  const next = chance(7)
  const blocks = text.trimEnd().split('\n\n')
  const changed = blocks.map((block, at) => {
    if (at < 3 || at % 3 !== 0 || block.startsWith('#')) return block
    const words = block.split(' ')
    words[Math.floor(words.length / 3)] = 'lighthouse'
    words[Math.floor(words.length / 2)] = 'lighthouses'
    return words.join(' ')
  })
  changed.splice(5, 1, paragraph(next, 60))
  changed.splice(12, 0, paragraph(next, 60))
  changed.splice(20, 1)
  changed.splice(30, 0, ...changed.splice(24, 1))
  return `${changed.join('\n\n')}\n`
}
