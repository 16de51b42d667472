/** What a rule answers when asked whether something may be done. The reason is a key such as `changed-after-review`. */
export type Verdict<Reason extends string = string> = { ok: true } | Refusal<Reason>

/** What a verb answers when it may be refused for a reason the caller should know. */
export type Result<Value, Reason extends string = string> = { ok: true; value: Value } | Refusal<Reason>

export type Refusal<Reason extends string = string> = { ok: false; reason: Reason }

export const yes = { ok: true } as const

/** A refusal: fits a `Verdict` and a `Result`. */
export const no = <const Reason extends string>(reason: Reason): Refusal<Reason> => ({ ok: false, reason })

/** A result that was reached. */
export const done = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

/** Closes a switch: does not compile while a case is missing, and throws if one turns up all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected: ${JSON.stringify(value)}`)
}
