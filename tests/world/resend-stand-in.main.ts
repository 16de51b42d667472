/**
 * The stand-in as a process of its own: prints its address, ends on SIGTERM or when its parent's pipe closes.
 * What it holds is read at `/stand-in/accepted` and `/stand-in/requests`; `/stand-in/fail-next/<fault>` makes it fail.
 */
import { startResendStandIn } from './resend-stand-in'

const standIn = await startResendStandIn({
  latencyMs: Number(process.env.STAND_IN_LATENCY_MS ?? 0),
  port: Number(process.env.STAND_IN_PORT ?? 0),
})
console.log(standIn.url)

const end = () => void standIn.close().then(() => process.exit(0))
process.on('SIGTERM', end)
process.on('SIGINT', end)
process.stdin.on('end', end).resume()
