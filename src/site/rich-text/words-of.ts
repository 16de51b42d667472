import type { Inline } from '@/text/document'

/** The bare words of a line, for labels; citation marks say nothing. */
export function wordsOf(inlines: Inline[]): string {
  return inlines.map(wordsOfOne).join('')
}

function wordsOfOne(inline: Inline): string {
  switch (inline.kind) {
    case 'words':
      return inline.words
    case 'break':
      return ' '
    case 'link':
      return wordsOf(inline.inlines)
    case 'citation':
      return ''
  }
}
