import { progressOf, type Stage, stageOf } from '../../rules'
import { stageWords } from '../stage-words'

type Row = { _status?: unknown; publishAt?: unknown; handedIn?: unknown }

/** In the list: how far an article is. */
export function StageCell({ rowData }: { rowData?: Row }) {
  const stage: Stage = stageOf(progressOf(rowData ?? {}, false))
  return <span>{stageWords[stage]}</span>
}

/** Beside the editor the checklist says it. */
export const NoStageField = () => null
