import { knownProgrammes } from '@/publication/known-programmes'
import type { Programme } from '@/text/paid-links'

/** The known programmes, and an invented one whose links stand in the sample. */
export const programmes: Programme[] = [
  {
    name: 'Sample shop partners',
    hosts: ['shop.example.org'],
    told: 'by-parameter',
    parameters: ['partner'],
    sentence: 'As a sample partner The Night Feed would earn from purchases at the sample shop, which does not exist.',
    demandsSentence: true,
    inLetters: 'remove-tag',
  },
  ...knownProgrammes,
]
