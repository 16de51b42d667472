/** Lets a provider take requests in and keep its answers back, so that a sending stands still in its middle. */
export type HeldAnswers = {
  /** What every request waits for before it is accepted. */
  pass: () => Promise<void>
  hold: () => void
  letGo: () => void
  /** How many requests wait just now. */
  waiting: () => number
}

export function heldAnswers(): HeldAnswers {
  let held: Promise<void> | undefined
  let open = () => {}
  let waiting = 0
  return {
    pass: async () => {
      waiting += 1
      await held
      waiting -= 1
    },
    hold: () => {
      held ??= new Promise((resolve) => {
        open = resolve
      })
    },
    letGo: () => {
      held = undefined
      open()
    },
    waiting: () => waiting,
  }
}
