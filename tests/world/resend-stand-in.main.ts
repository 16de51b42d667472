/**
 * The stand-in as a process of its own: prints its address, ends on SIGTERM or when its parent's pipe closes.
 * What it holds is read at `/stand-in/accepted` and `/stand-in/requests`, its pace at `/stand-in/pace`;
 * `/stand-in/fail-next/<fault>` makes it fail.
 */
import { startResendStandIn } from './resend-stand-in'

const perSecond = Number(process.env.STAND_IN_PER_SECOND ?? 0)
const standIn = await startResendStandIn({
  lean: process.env.STAND_IN_LEAN === '1',
  ...(perSecond > 0 ? { limit: { requests: perSecond, seconds: 1 } } : {}),
  latencyMs: Number(process.env.STAND_IN_LATENCY_MS ?? 0),
  port: Number(process.env.STAND_IN_PORT ?? 0),
})
console.log(standIn.url)

const end = () => void standIn.close().then(() => process.exit(0))
process.on('SIGTERM', end)
process.on('SIGINT', end)
process.stdin.on('end', end).resume()
