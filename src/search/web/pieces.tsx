import type { Piece } from '../excerpt'

/** Words with what was looked for marked. */
export const Pieces = ({ of }: { of: readonly Piece[] }) =>
  of.map(({ text, isMarked }, index) => (isMarked ? <mark key={index}>{text}</mark> : text))
