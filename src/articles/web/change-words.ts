/** Classes of change, in words for readers. */
const words: Record<string, string> = {
  first: 'First published',
  unclassed: 'Changed',
  typo: 'Typo',
  link: 'Link',
  clarity: 'Clarity',
  evidence: 'Evidence',
  correction: 'Correction',
}

export const changeWords = (changeClass: string): string => words[changeClass] ?? 'Changed'
