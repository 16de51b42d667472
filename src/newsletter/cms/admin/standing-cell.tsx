import { createLocalReq, type Payload } from 'payload'
import { standingOf } from '../../issues/sendings'
import { standingInList } from './sending-words'

type Props = { payload: Payload; rowData?: { id?: unknown } }

/** In the list of issues: where its sending stands. */
export async function StandingCell({ payload, rowData }: Props) {
  const sending = await standingOf(await createLocalReq({}, payload), String(rowData?.id))
  return <span>{standingInList(sending)}</span>
}
