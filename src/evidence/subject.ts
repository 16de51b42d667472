/** Whatever cites: this room knows no articles. */
export type Subject = { kind: string; id: string }
