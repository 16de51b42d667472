import type { Points } from './points'
import { pointsAgainst } from './points-against'
import { pointsFor } from './points-for'

/**
 * A scale of points for words the signs do not know: many parents tell of danger without its usual words. Each group
 * counts once or twice; what tells of one body now adds points, what asks in general takes them away.
 */
export const scale: readonly Points[] = [...pointsFor, ...pointsAgainst]
