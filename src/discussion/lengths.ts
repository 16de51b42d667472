/** How much a reader may write, in characters as they are counted after `plainWords`. */
export const WORDS = { least: 2, most: 3000 } as const
export const NAME_MOST = 80
