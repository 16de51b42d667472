import { expect, test } from 'vitest'
import { englishWords } from '@/text/dictionary'
import { rivalOf } from '@/text/rival-words'

test.each([
  ['becuase', 'because'],
  ['recieve', 'receive'],
  ['untill', 'until'],
  ['freind', 'friend'],
  ['teh', 'the'],
  ['seperate', 'separate'],
  ['botle', 'bottle'],
  ['tommorow', 'tomorrow'],
])('%s can have meant nothing but %s', async (was, chosen) => {
  expect(rivalOf(was, chosen, await englishWords())).toBeUndefined()
})

test.each([
  ['enternal', 'external', 'internal'],
  ['enhale', 'exhale', 'inhale'],
  ['emport', 'export', 'import'],
  ['afetr', 'alter', 'after'],
  ['swalow', 'shallow', 'swallow'],
  ['wrm', 'worm', 'warm'],
  ['watr', 'wart', 'water'],
  ['recieve', 'relieve', 'receive'],
])('%s is no sure %s: it may be %s', async (was, chosen, rival) => {
  const knows = await englishWords()
  expect(rivalOf(was, chosen, knows)).toBeDefined()
  expect(rivalOf(was, chosen, (word) => word === rival)).toBe(rival)
  expect(knows(rival)).toBe(true)
})

test('the dictionary knows its first word, its last and none beside them', async () => {
  const knows = await englishWords()
  expect(['aa', 'zzzs', 'zzz', 'milk', 'nipple'].filter((word) => !knows(word))).toEqual([])
  expect(['', 'a\naa', 'aaa', 'zzzz', 'mil\nmilk', 'MILK'].filter(knows)).toEqual([])
})
