import { expect, test } from 'vitest'
import { type CheckState, type LetterCheck, letterChecks } from '@/newsletter/issues/letter-checks'

const POSTAL = 'Sample, 1 Example Street'
const good = {
  subject: 'How milk is made',
  preview: 'Most of it in the breast.',
  html: '<html><body><img alt="A glass" src="x.png"><a href="%%UNSUBSCRIBE%%">Leave</a></body></html>',
  text: `Milk.\n\nLeave: %%UNSUBSCRIBE%%\n${POSTAL}\n`,
}
type Letter = typeof good

const stateOf = (what: LetterCheck['what'], letter: Partial<Letter>, postal = POSTAL) =>
  letterChecks({ ...good, ...letter }, postal).find((check) => check.what === what)?.state

test('a letter as it should be passes every check', () => {
  expect(letterChecks(good, POSTAL).map(({ state }) => state)).toEqual(Array(6).fill('good'))
})

test.each<[string, LetterCheck['what'], Partial<Letter>, CheckState]>([
  ['ninety kilobytes', 'size', { html: good.html.padEnd(90 * 1024, ' ') }, 'good'],
  ['one byte more', 'size', { html: good.html.padEnd(90 * 1024 + 1, ' ') }, 'stop'],
  ['two bytes a letter', 'size', { html: good.html + 'é'.repeat(50 * 1024) }, 'stop'],
  ['no subject', 'subject', { subject: '' }, 'stop'],
  ['a subject of two lines', 'subject', { subject: 'One\nBcc: two' }, 'stop'],
  ['a subject of three letters', 'subject', { subject: 'Hey' }, 'look'],
  ['a long subject', 'subject', { subject: 'a'.repeat(79) }, 'look'],
  ['no preview text', 'preview', { preview: ' ' }, 'look'],
  ['a picture without alt text', 'pictures', { html: `${good.html}<img src="y.png">` }, 'look'],
  ['a picture with a blank alt text', 'pictures', { html: `${good.html}<IMG SRC=y.png ALT="  ">` }, 'look'],
  ['no way out in the text', 'way-out', { text: POSTAL }, 'stop'],
  ['no way out in the HTML', 'way-out', { html: '<p>Hello</p>' }, 'stop'],
  ['no postal address', 'postal-address', { text: 'Leave: %%UNSUBSCRIBE%%' }, 'stop'],
])('%s', (_, what, letter, state) => {
  expect(stateOf(what, letter)).toBe(state)
})

test('an operator without a postal address sends nothing', () => {
  expect(stateOf('postal-address', {}, ' ')).toBe('stop')
})
