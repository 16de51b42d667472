import { expect, test } from 'vitest'
import { canonicalText } from '@/text/canonical'
import { readCanonical } from '@/text/read-canonical'
import { chance, seeds } from './chance'
import { chanceArticle } from './chance-article'
import { shownArticle } from './shown'

test('every article is read back from its canonical text, so no two articles share one', () => {
  for (const seed of seeds(3000)) {
    const article = chanceArticle(chance(seed))
    expect(shownArticle(readCanonical(canonicalText(article))), `seed ${seed}`).toEqual(shownArticle(article))
  }
})

test('what was read back has the same canonical text, to the last character', () => {
  for (const seed of seeds(3000)) {
    const canonical = canonicalText(chanceArticle(chance(seed)))
    expect(canonicalText(readCanonical(canonical)), `seed ${seed}`).toBe(canonical)
  }
})

test('a canonical text is well-formed, NFC, and has LF alone as whitespace beside single spaces', () => {
  for (const seed of seeds(1000)) {
    const text = canonicalText(chanceArticle(chance(seed)))
    expect(text.isWellFormed() && text === text.normalize('NFC'), `seed ${seed}`).toBe(true)
    expect(text.match(/[^\S \n]|[^\n ] {2}| \n|\n{3}/), `seed ${seed}`).toBeNull()
  }
})
