/**
 * Loaded before worker and sender: completes the environment when nobody has, as in a container, and makes a child
 * leave in good order when the supervisor is gone without having said so.
 */
import { prepareEnvironment } from './environment.mjs'
import { runOrRefuse } from './refusal.mjs'

export const prepared = 'BEDSIDE_PREPARED'

export function leaveWithParent() {
  if (!process.connected) return
  process.channel?.unref()
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 12_000).unref()
  })
}

if (!process.env[prepared]) {
  await runOrRefuse(async () => {
    await prepareEnvironment()
  })
}
leaveWithParent()
