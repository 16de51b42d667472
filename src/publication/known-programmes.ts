import type { Programme } from '@/text/paid-links'

const sentence = 'As an Amazon Associate I earn from qualifying purchases.'

const network = (name: string, ...hosts: string[]): Programme => ({
  name,
  hosts,
  told: 'every-link',
  parameters: [],
  sentence: '',
  demandsSentence: false,
  inLetters: 'remove-link',
})

/**
 * The programmes a new publication begins with, until the desk saves a list of its own. Where each fact comes from
 * stands in `docs/decisions/0021-paid-links-beside-the-text.md`.
 */
export const knownProgrammes: Programme[] = [
  {
    name: 'Amazon Associates',
    hosts: [
      'amazon.com',
      'amazon.co.uk',
      'amazon.ca',
      'amazon.com.au',
      'amazon.de',
      'amazon.fr',
      'amazon.it',
      'amazon.es',
      'amazon.nl',
      'amazon.in',
      'amazon.co.jp',
    ],
    told: 'by-parameter',
    parameters: ['tag'],
    sentence,
    demandsSentence: true,
    inLetters: 'remove-tag',
  },
  { ...network('Amazon Associates, short links', 'amzn.to'), sentence, demandsSentence: true },
  network('Awin', 'awin1.com'),
  network('CJ', 'anrdoezrs.net', 'dpbolvw.net', 'jdoqocy.com', 'kqzyfj.com', 'tkqlhce.com'),
  network('Rakuten Advertising', 'click.linksynergy.com'),
  network('ShareASale', 'shareasale.com'),
  network('Skimlinks', 'go.skimresources.com'),
]
