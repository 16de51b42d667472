/** Whether what somebody holds is theirs on that day; without an end it always is. */
export const stillHolds =
  (now: Date) =>
  ({ expires }: { expires?: string }): boolean =>
    !expires || new Date(expires) > now
