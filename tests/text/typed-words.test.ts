import { expect, test } from 'vitest'
import { typedWords } from '@/text/typed-words'

test.each([
  ['plain words', 'plain words'],
  ['zero\u200bwidth\u2060 space\ufeff', 'zerowidth space'],
  ['\u202eturned\u202c around\u2066 and\u2069 back\u200e\u200f', 'turned around and back'],
  ['a bell\u0007, an escape\u001b, a C1\u0090 sign', 'a bell, an escape, a C1 sign'],
  ['in\u200dsi\u200cde Latin', 'inside Latin'],
  ['\u200b\u200c\u200d\u2060\ufeff', ''],
  ['two\r\nlines\u2028three', 'two\nlines\nthree'],
  ['  ends \t and  runs ', 'ends and runs'],
  ['\ud800half', '\ufffdhalf'],
  ['e\u0301', '\u00e9'],
])('%j is kept as %j', (sent, kept) => {
  expect(typedWords(sent)).toBe(kept)
})

test.each([
  ['Persian', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
  ['Hindi', '\u0915\u094d\u200d\u0937'],
  ['a family', '\u{1f469}\u200d\u{1f476}'],
  ['a heart on fire', '\u2764\ufe0f\u200d\u{1f525}'],
  ['a nurse', '\u{1f469}\u{1f3fd}\u200d\u2695\ufe0f'],
])('the joiners stay where a script needs them: %s', (_name, words) => {
  expect(typedWords(words)).toBe(words)
})
