import { expect, test } from 'vitest'
import { plainLine, plainWords, proposedKind } from '@/discussion/plain-words'

test.each([
  ['line ends', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ['too many blank lines', 'one\n\n\n\n  \n\ntwo', 'one\n\ntwo'],
  ['controls', 'a\u0000b\u0007c\u001b[31md', 'abc[31md'],
  ['bidi overrides', 'safe\u202egpj.exe\u202c \u2066x\u2069\u200f', 'safegpj.exe x'],
  ['zero width', 'a\u200bd\ufeffm\u2060in', 'admin'],
  ['a joiner between letters that need none', 'pay\u200dpal pay\u200cpal', 'paypal paypal'],
  ['joiners that Persian needs', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['joiners that Hindi needs', 'क्\u200dष', 'क्\u200dष'],
  ['emoji made of several', '👩‍🍼 👨‍👩‍👧‍👦 ❤️ 👍🏽 👩🏽‍⚕️ 1️⃣', '👩‍🍼 👨‍👩‍👧‍👦 ❤️ 👍🏽 👩🏽‍⚕️ 1️⃣'],
  ['tags that hide words', `a${String.fromCodePoint(0xe0041, 0xe0042)}b`, 'ab'],
  ['selectors that hide words', `a\ufe01\ufe02b${String.fromCodePoint(0xe0101)}`, 'ab'],
  ['what no XML may hold', 'a\ufffe\uffff\ufdd0b', 'ab'],
  ['letters with nothing to see', 'a\u034fb\u17b4c\u180bd\u2065e\ufff0', 'abcde'],
  ['selectors that Mongolian needs', 'ᠠ\u180b', 'ᠠ\u180b'],
  ['fillers', '\u3164\u2800', ''],
  ['half a pair', 'a\ud83db', 'a\ufffdb'],
  ['stacked marks', `a${'\u0301\u0302\u0303\u0304\u0305\u0306'.repeat(9)}`, 'á\u0302\u0303\u0304\u0305'],
  ['one form of Unicode', 'u\u0308ber', 'über'],
  ['a form hidden by a zero width space', 'u\u200b\u0308ber', 'über'],
  ['Arabic as it is', 'كم من الوقت؟', 'كم من الوقت؟'],
  ['tags as words', '<script>alert(1)</script>', '<script>alert(1)</script>'],
])('%s', (_case, sent, kept) => {
  expect(plainWords(sent)).toBe(kept)
  expect(plainWords(kept)).toBe(kept)
})

test('a name stands on one line', () => {
  expect(plainLine('  A\n\n  mum ')).toBe('A mum')
})

test.each([
  ['Is it safe', 'question'],
  ['how long does it stay?', 'question'],
  ['Thank you. But what about tea? 🙏🏽', 'question'],
  ['“Can I?”', 'question'],
  ['¿Cuánto tiempo?', 'question'],
  ['كم من الوقت؟', 'question'],
  ['母乳は？', 'question'],
  ['Thank you, this helped.', 'comment'],
  ['Isabel says hello', 'comment'],
  ['My milk is little. Shall I pump? Thank you so much!', 'question'],
  ['She sleeps at noon (is that early?). Thanks 🙏🏽', 'question'],
  ['كم من الوقت؟ شكرا لكم', 'question'],
  ['母乳は？ありがとう。', 'question'],
  ['I wondered, was it me? It was not. All is well now. Thank you.', 'comment'],
  ['See https://example.org/?page=2 for more.', 'comment'],
  ['Why? I wondered, and now I know.', 'question'],
])('%s: %s', (words, kind) => {
  expect(proposedKind(words)).toBe(kind)
})
