import { expect, test } from 'vitest'
import { type AddressState, codeFrom, letterAfterForm } from '@/newsletter/subscribing/sign-up-rules'

const unknown: AddressState = { status: undefined, suppressed: false, lettersInTenMinutes: 0, lettersInADay: 0 }

const cases: [what: string, state: Partial<AddressState>, answer: string][] = [
  ['an unknown address', {}, 'confirm-subscription'],
  ['one that waits', { status: 'pending', lettersInADay: 1 }, 'confirm-subscription'],
  ['one that left', { status: 'unsubscribed' }, 'confirm-subscription'],
  ['one that was asked just now', { status: 'pending', lettersInTenMinutes: 1, lettersInADay: 1 }, 'asked-just-now'],
  ['one that was asked twice today', { status: 'pending', lettersInADay: 2 }, 'confirm-subscription'],
  ['one that was asked three times today', { status: 'pending', lettersInADay: 3 }, 'asked-enough-today'],
  ['a subscriber', { status: 'confirmed' }, 'subscribed-already'],
  ['a subscriber who pauses', { status: 'paused' }, 'subscribed-already'],
  [
    'a subscriber who was told just now',
    { status: 'confirmed', lettersInTenMinutes: 1, lettersInADay: 1 },
    'asked-just-now',
  ],
  ['a suppressed stranger', { suppressed: true }, 'gets-no-mail'],
  ['a suppressed subscriber', { status: 'confirmed', suppressed: true }, 'gets-no-mail'],
  ['one whose mail came back', { status: 'bounced', suppressed: true }, 'gets-no-mail'],
  ['one who complained', { status: 'complained', suppressed: true }, 'gets-no-mail'],
  ['one whose mail came back, taken off by hand', { status: 'bounced' }, 'confirm-subscription'],
  ['one who complained, taken off by hand', { status: 'complained' }, 'confirm-subscription'],
  ['one who was erased', { status: 'erased' }, 'gets-no-mail'],
]

test.each(cases)('%s: which letter after a form?', (_what, state, answer) => {
  const verdict = letterAfterForm({ ...unknown, ...state })
  expect(verdict.ok ? verdict.value : verdict.reason).toBe(answer)
})

const typed: [string, string | undefined][] = [
  ['123456', '123456'],
  [' 012 345 ', '012345'],
  ['012\u00a0345\n', '012345'],
  ['012-345', '012345'],
  ['１２３４５６', '123456'],
  ['', undefined],
  ['12345', undefined],
  ['1234567', undefined],
  ['12345a', undefined],
  ['1e5000', undefined],
  ['+12345', undefined],
  [`${' '.repeat(100)}123456`, undefined],
]

test.each(typed)('“%s” as a code', (words, code) => {
  expect(codeFrom(words)).toBe(code)
})
