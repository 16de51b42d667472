import { expect, test } from 'vitest'
import {
  actionInWords,
  duration,
  leavesDeclining,
  mayUndo,
  replyingAs,
  standingInWords,
  titleOf,
} from '@/discussion/cms/admin/queue-words'
import { declineReasons } from '@/discussion/decline-reasons'
import { markedParts } from '@/discussion/marked-parts'
import { firstStockReplies } from '@/discussion/stock-replies'

test.each([
  [0, '0 minutes'],
  [1 / 60, '1 minute'],
  [0.99, '59 minutes'],
  [1, '1 hour'],
  [47, '47 hours'],
  [48, '2 days'],
  [900, '38 days'],
])('%d hours are said as %s', (hours, words) => {
  expect(duration(hours)).toBe(words)
})

test('how we stand is said in short sentences, and only what is known', () => {
  expect(standingInWords({ targetHours: 24, waiting: 0, overTarget: 0 })).toEqual(['Nothing waits'])
  const standing = {
    targetHours: 24,
    waiting: 3,
    overTarget: 1,
    oldest: 25,
    medianOfWeek: 6,
    medianOfMonth: 23,
    withinTarget: 0.5,
  }
  expect(standingInWords(standing)).toEqual([
    '3 wait',
    'the oldest for 25 hours',
    '1 longer than the 24 hours we aim at',
    'decided in 6 hours (median of 7 days)',
    'in 23 hours (30 days)',
    '50 % within 24 hours',
  ])
})

test('an item is called by what it is and whose', () => {
  expect(titleOf({ kind: 'question', name: 'Mira', isAnswer: false })).toBe('Question from Mira')
  expect(titleOf({ kind: 'comment', name: '', isAnswer: false })).toBe('Comment from a reader')
  expect(titleOf({ kind: 'comment', name: 'Dr Ada Sample', isAnswer: true })).toBe('Answer from Dr Ada Sample')
  expect(actionInWords({ action: 'status', from: '', to: 'pending' })).toBe('came in as pending')
  expect(actionInWords({ action: 'status', from: 'pending', to: 'spam' })).toBe('pending → spam')
})

test('marked parts are the text again when they are put together, whatever stands in it', () => {
  for (const text of [
    '',
    'Nothing to see here.',
    'My baby is having a seizure. Call 555-201-3344 or mira@example.org, born 3 May 2025.',
    'mira@example.org',
    '👶 née 🤱 مرحبا <b>seizure</b>',
  ]) {
    const parts = markedParts(text)
    expect(parts.map(({ words }) => words).join('')).toBe(text)
    expect(parts.every(({ words, at }) => text.startsWith(words, at))).toBe(true)
  }
  expect(markedParts('Write to mira@example.org please').map((part) => part.private)).toEqual([false, true, false])
})

test('stock replies are kind and advise on nobody’s child', () => {
  expect(firstStockReplies.some(({ declines }) => declines)).toBe(true)
  expect(firstStockReplies.some(({ declines }) => !declines)).toBe(true)
  const all = [
    ...firstStockReplies.map(({ words }) => words),
    ...Object.values(declineReasons).map(({ words }) => words),
  ]
  for (const words of all) {
    expect(words).not.toMatch(/!|\b(mg|ml|dose of|you should (give|take|stop)|is (normal|harmless|safe))\b/i)
    expect(words.length).toBeLessThanOrEqual(2000)
  }
})

test('what waited is taken back by opening it again, but for an answer and the page of one', () => {
  const buttons = ['approve', 'decline', 'spam', 'reopen', 'hide', 'answer', 'reply', 'page', 'pin']
  expect(buttons.filter((button) => mayUndo(button, 'pending'))).toEqual(['approve', 'decline', 'spam'])
  expect(buttons.filter((button) => mayUndo(button, 'published'))).toEqual([])
})

test('Escape leaves the reasons, unless it ends a composition of signs', () => {
  expect(leavesDeclining({ key: 'Escape', isComposing: false })).toBe(true)
  expect(leavesDeclining({ key: 'Escape', isComposing: true })).toBe(false)
  expect(leavesDeclining({ key: 'Enter', isComposing: false })).toBe(false)
})

test('whoever has no profile hears so before writing a reply; the desk chooses a colleague', () => {
  expect(replyingAs(true, 'own')).toEqual({ own: true })
  expect(replyingAs(false, 'unknown')).toEqual({ own: true })
  expect(replyingAs(true, 'none')).toEqual({ own: false, says: expect.stringContaining('Choose whose answer') })
  expect(replyingAs(false, 'none')).toEqual({ own: false, says: expect.stringContaining('Ask an editor') })
})
