import { DateText } from '../kit/date-text'
import { Notice } from '../kit/notice'
import { safeHref } from '../rich-text/safe-href'

/** `on` is the day of the publisher's notice where it is known, `seenAt` when we first knew. ISO. */
export type SourceNoticeProps = { notices: { title: string; on?: string; notice?: string; seenAt: string }[] }

/** At the head of a text: one of its sources was retracted since, and the text was not changed for it yet. */
export function SourceNotice({ notices }: SourceNoticeProps) {
  if (notices.length === 0) return null
  return (
    <Notice kind="danger" title="A source of this article was retracted">
      {notices.map(({ title, on, notice, seenAt }) => {
        const href = safeHref(notice)
        return (
          <p key={`${title} ${seenAt}`}>
            “{title}”{' '}
            {on ? (
              <>
                was retracted on <DateText iso={on} length="long" />
              </>
            ) : (
              <>
                was found to be retracted on <DateText iso={seenAt} length="long" />
              </>
            )}
            ; we are looking at it.{' '}
            {href ? (
              <a href={href} rel="noopener">
                See the notice
              </a>
            ) : null}
          </p>
        )
      })}
    </Notice>
  )
}
