import { type CrashPoint, crashPoints } from './sender'

/**
 * Ends the process as kill -9 would when a point is passed for the n-th time. For fault tests.
 * @param wanted such as `after-answer` or `after-answer:2`; without it nothing ever happens.
 */
export function crashPoint(wanted: string | undefined): (point: CrashPoint) => void {
  if (wanted === undefined) return () => {}
  const [name = '', times = '1'] = wanted.split(':')
  const at = crashPoints.find((point) => point === name)
  if (!at) throw new Error(`--crash-at knows ${crashPoints.join(', ')}`)
  let left = Number(times)
  return (point) => {
    if (point !== at || --left > 0) return
    process.kill(process.pid, 'SIGKILL')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  }
}
