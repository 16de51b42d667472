import { markedParts } from '../../marked-parts'
import { privateDetailsIn } from '../../triage/private-details'
import { redFlagKinds } from '../../triage/red-flag-kinds'
import { redFlagsIn } from '../../triage/red-flags'

/** A writer’s words as plain text, with what may be danger or tell who somebody is marked in it. */
export function MarkedWords({ text, language }: { text: string; language: string }) {
  const dangers = redFlagsIn(text).map(({ kind }) => `${redFlagKinds[kind].label} (danger)`)
  const details = privateDetailsIn(text).map(({ kind }) => `${kind.replaceAll('-', ' ')} (private)`)
  const marked = [...new Set([...dangers, ...details])]
  return (
    <>
      <blockquote className="queue-words" dir="auto" lang={language}>
        {markedParts(text).map(({ words, at, danger, private: isPrivate }) =>
          danger || isPrivate ? (
            <mark key={at} className={danger ? 'queue-danger' : 'queue-private'}>
              {words}
            </mark>
          ) : (
            words
          ),
        )}
      </blockquote>
      {marked.length > 0 ? <p className="queue-small">Marked: {marked.join('; ')}</p> : null}
    </>
  )
}
