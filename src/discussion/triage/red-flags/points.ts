/** A group of words that speaks for danger or against it. */
export type Points = { name: string; points: number; most?: 2 | 3; says: string; opens?: true }
