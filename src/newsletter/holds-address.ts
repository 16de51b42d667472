/** Whether words that are kept for good hold an address of somebody. Pure; runs in a browser too. */
export const holdsAddress = (words: string): boolean => /@|\(at\)/i.test(words.normalize('NFKC'))
