/** Loaded before worker and sender: completes the environment when no launcher has, as in a container. */
import { prepareEnvironment } from './environment.mjs'
import { leaveWithParent } from './parent.mjs'
import { runOrRefuse } from './refusal.mjs'

await runOrRefuse(async () => {
  if (!process.env.BEDSIDE_PREPARED) await prepareEnvironment()
})
leaveWithParent()
