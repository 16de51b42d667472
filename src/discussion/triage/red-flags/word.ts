/** A word as the tables know it, and where it stands in the text as it was given. */
export type Word = { word: string; start: number; end: number; sentence: number; clause: number }
