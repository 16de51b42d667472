import { expect, test } from 'vitest'
import { canonicalText } from '@/text/canonical'
import { readCanonical } from './canonical-reader'
import { chance, seeds } from './chance'
import { chanceArticle } from './chance-article'
import { shownArticle } from './shown'

test('a stranger reads every article back from its canonical text, so no two articles share one', () => {
  for (const seed of seeds(3000)) {
    const article = chanceArticle(chance(seed))
    expect(readCanonical(canonicalText(article)), `seed ${seed}`).toEqual(shownArticle(article))
  }
})

test('a canonical text is well-formed, NFC, and has LF alone as whitespace beside single spaces', () => {
  for (const seed of seeds(1000)) {
    const text = canonicalText(chanceArticle(chance(seed)))
    expect(text.isWellFormed() && text === text.normalize('NFC'), `seed ${seed}`).toBe(true)
    expect(text.match(/[^\S \n]|[^\n ] {2}| \n|\n{3}/), `seed ${seed}`).toBeNull()
  }
})
