import type { PayloadRequest } from 'payload'
import { roleOf } from '@/staff/roles'
import { sourcesByIds } from '../../queries'
import { stateWords } from '../../state-words'

type Props = { req: PayloadRequest; id?: string | number }

const day = (iso: string) => iso.slice(0, 10)

/** Beside a source's form: what its record and the checks come to, which readers are told. */
export async function SourceStanding({ req, id }: Props) {
  if (!id || !roleOf(req.user)) return null
  const source = (await sourcesByIds(req, [String(id)])).get(String(id))
  if (!source) return null
  return (
    <div className="field-type">
      <p className="field-label">What readers are told</p>
      <p>
        {stateWords[source.state]}
        {source.since ? `, since ${day(source.since)}` : ''}.{' '}
        {source.notice ? (
          <a href={source.notice} rel="noopener noreferrer" target="_blank">
            The notice
          </a>
        ) : null}
      </p>
      <p>{source.checkedAt ? `Last looked at on ${day(source.checkedAt)}.` : 'Never looked at yet.'}</p>
    </div>
  )
}
