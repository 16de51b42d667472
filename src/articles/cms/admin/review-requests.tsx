'use client'

import { Button } from '@payloadcms/ui'
import type { DeskRequest } from '../../credits-for-desk'

type Props = { requests: DeskRequest[]; onRevoke: (request: string) => void }

/** Who was asked, what they answered and remarked. The latest first. */
export function ReviewRequests({ requests, onRevoke }: Props) {
  if (requests.length === 0) return null
  return (
    <ul aria-label="Who was asked">
      {requests.map((request) => (
        <li key={request.id}>
          <strong>{request.name}</strong>
          <br />
          {request.says}
          {request.open && request.otherText
            ? ' The draft was changed since: they see the text as it was asked.'
            : null}
          {request.newAddress
            ? ' Asked at the address you gave, which is not the one known before. A letter to that one says so.'
            : null}
          {request.answer ? <blockquote>{request.answer}</blockquote> : null}
          <Remarks remarks={request.remarks} name={request.name} />
          {request.open ? (
            <Button
              buttonStyle="secondary"
              size="small"
              aria-label={`Take the request to ${request.name} back`}
              onClick={() => onRevoke(request.id)}
            >
              Take back
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Remarks({ remarks, name }: { remarks: DeskRequest['remarks']; name: string }) {
  if (remarks.length === 0) return null
  return (
    <details>
      <summary>
        {remarks.length === 1 ? 'One remark' : `${remarks.length} remarks`} by {name}
      </summary>
      <ul>
        {remarks.map(({ id, about, words }) => (
          <li key={id}>
            On {about}
            <blockquote>{words}</blockquote>
          </li>
        ))}
      </ul>
    </details>
  )
}
