import type { PayloadRequest } from 'payload'
import { idOf } from '@/platform/ids'
import { roleOf } from '@/staff/roles'
import { sourcesByIds } from '../../queries'
import { shortName } from '../../short-name'

/** `data` is the whole document, `siblingData` the citation. */
type Props = { req: PayloadRequest; siblingData?: { source?: unknown; place?: unknown } }

/** A citation in the editor, by the source it names. */
export async function CitationLabel({ req, siblingData }: Props) {
  const id = idOf(siblingData?.source)
  if (!id || !roleOf(req.user)) return <span>Choose a source</span>
  const source = (await sourcesByIds(req, [id])).get(id)
  if (!source) return <span>A source that is gone</span>
  const place = typeof siblingData?.place === 'string' ? siblingData.place.trim() : ''
  return (
    <span className="citation-label" title={source.title}>
      {[shortName(source), place, source.state === 'retracted' && 'retracted'].filter(Boolean).join(', ')}
    </span>
  )
}
