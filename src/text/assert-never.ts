/** Closes a switch: the compiler refuses the call while a case is missing. Throws if reached at run time. */
export function assertNever(value: never): never {
  throw new Error(`Not a known case: ${JSON.stringify(value)}`)
}
