'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { CheckState } from '../../issues/letter-checks'
import type { CheckedLink, LinkState } from '../../issues/link-check'
import { Check } from './check'
import { press } from './press'

const says: Record<LinkState, [CheckState, string]> = {
  alive: ['good', 'leads somewhere'],
  gone: ['look', 'there is nothing there. Please take another link, or take it out'],
  unreachable: ['look', 'nobody answers there. Please look whether it is written right'],
  private: ['look', 'no reader can reach this address. Please take it out'],
  unclear: ['look', 'it turns machines away, or took too long. Please open it yourself'],
  own: ['look', 'stands on your own site and was not looked at. Please open it yourself'],
  'not-asked': ['look', 'was not asked, as there are many. Please open it yourself'],
}

/** Asks the links of the letter when somebody wants it: it takes a while, and it asks others. */
export function LinksList({ issue, outside }: { issue: string; outside: number }) {
  const [links, setLinks] = useState<CheckedLink[]>()
  const [told, tell] = useState('')
  const [busy, setBusy] = useState(false)
  const check = async () => {
    setBusy(true)
    tell('Asking each link. This takes up to a minute.')
    const asked = await press<{ links: CheckedLink[] }>(issue, 'check-links')
    setBusy(false)
    if (asked.problem !== undefined) return tell(asked.problem)
    setLinks(asked.done.links)
    tell(inAll(asked.done.links))
  }
  return (
    <>
      <Button disabled={busy} buttonStyle="secondary" onClick={() => void check()}>
        Check the links
      </Button>
      <p role="status" className="letters-says">
        {told || notAsked(outside)}
      </p>
      {links && links.length > 0 ? (
        <ul className="letters-checks" aria-label="Links">
          {links.map(({ url, state }) => (
            <Check key={url} state={says[state][0]} words={`${url}: ${says[state][1]}.`} />
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** Before anybody asks. */
function notAsked(outside: number): string {
  if (outside === 0) return 'There are no links to other sites.'
  return outside === 1
    ? 'One link to another site is not checked yet.'
    : `${outside} links to other sites are not checked yet.`
}

function inAll(links: CheckedLink[]): string {
  if (links.length === 0) return 'There are no links to look at.'
  const wrong = links.filter(({ state }) => state !== 'alive').length
  if (links.length === 1) return wrong === 0 ? 'The one link leads somewhere.' : 'Please look at the one link.'
  return wrong === 0 ? `All ${links.length} links lead somewhere.` : `Please look at ${wrong} of ${links.length} links.`
}
