const TITLE_MOST = 120

/**
 * A heading and the rest, out of what a reader asked: the first sentence that asks, if it is short enough to stand above
 * a page. Nothing is left out; an editor words it better.
 */
export function splitQuestion(words: string): { title: string; details: string } {
  const plain = words.trim()
  const asks = [...plain.matchAll(/[^.?!\n]*[^.?!\s][?\u061f\uff1f]/g)].find(([one]) => one.trim().length <= TITLE_MOST)
  const line = (text: string) => text.replace(/\s+/g, ' ').trim()
  if (!asks) {
    const first = line(plain)
    return first.length <= TITLE_MOST ? { title: first, details: '' } : { title: cut(first), details: plain }
  }
  const before = plain.slice(0, asks.index).trim()
  const after = plain.slice(asks.index + asks[0].length).trim()
  return { title: line(asks[0]), details: [before, after].filter(Boolean).join('\n\n') }
}

function cut(words: string): string {
  const most = TITLE_MOST - 2
  const space = words.lastIndexOf(' ', most)
  return `${words.slice(0, space < 1 ? most : space)} …`
}
