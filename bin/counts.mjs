/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const none = { passed: 0, failed: 0, skipped: 0 }
export const onePassed = { ...none, passed: 1 }
export const oneFailed = { ...none, failed: 1 }

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** @param {Counts} counts */
export const lastLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`

/** A run in which nothing ran proves nothing. @param {Counts} counts */
export const exitCode = ({ passed, failed }) => (failed === 0 && passed > 0 ? 0 : 1)

/**
 * A runner that fails without naming a failed test has crashed, and that counts as a failure too.
 * @param {Counts | undefined} reported
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function honest(reported, code) {
  if (!reported) return oneFailed
  const ran = reported.passed + reported.failed > 0
  return reported.failed === 0 && (code !== 0 || !ran) ? add(reported, oneFailed) : reported
}
