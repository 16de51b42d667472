import { expect, test } from 'vitest'
import { shortName } from '@/evidence/short-name'

const title = 'Caffeine and breastfed babies: what a very long title has to say about it'

test.each([
  ['one author', { title, authors: 'Bode L', year: 2012 }, 'Bode, 2012'],
  ['several', { title, authors: 'Kent JC, Mitoulas LR, et al.', year: 2006 }, 'Kent et al., 2006'],
  ['a name of two words', { title, authors: 'Du Toit G, Roberts G', year: 2015 }, 'Du Toit et al., 2015'],
  ['a group beside a person', { title, authors: 'Sachs HC; AAP Committee on Drugs', year: 2013 }, 'Sachs et al., 2013'],
  ['a body', { title, authors: 'World Health Organization', year: 2023 }, 'World Health Organization, 2023'],
  ['no year', { title, authors: 'Bode L', year: null }, 'Bode'],
  ['no author', { title, authors: '', year: 2020 }, 'Caffeine and breastfed babies: what a …, 2020'],
  ['a short title alone', { title: 'LactMed' }, 'LactMed'],
])('a source with %s is said in a few words', (_, source, words) => {
  expect(shortName(source)).toBe(words)
})
