/** Whoever gave no name. */
export const nameOf = (name: string): string => name || 'A reader'
