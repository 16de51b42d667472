import { Button } from '../kit/button'
import { TextArea } from '../kit/field'
import { privacyOfferStyle } from './privacy-offer-style'

/** A stretch of the words, `end` excluded: what it is, and what may stand in its place (nothing, if empty). */
export type MarkedStretch = { start: number; end: number; label: string; instead: string }

export type PrivacyOfferProps = {
  words: string
  /** In the order of the words, none over another. */
  details: MarkedStretch[]
  /** The words as they are proposed; the asker may change them. */
  general: string
  /** Level of its title: 3 below a section, 2 on a page of its own. */
  level?: 2 | 3
}

/**
 * What in the words could tell who somebody is, and more general words for it. It stands in the form that it sends:
 * the field `general`, and the button `choice` (`general` or `own`). It brings its own style, for the plain shell.
 */
export function PrivacyOffer({ words, details, general, level = 3 }: PrivacyOfferProps) {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <section className="offer" id="privacy-offer" aria-labelledby="privacy-offer-title" tabIndex={-1} data-print="no">
      <style>{privacyOfferStyle}</style>
      <Title id="privacy-offer-title">This could tell somebody who you are</Title>
      <p>
        Nothing is sent yet. What appears here can be read by everybody, for years. More general words are as good for
        an answer, and keep your family private.
      </p>
      <blockquote aria-label="Your words, with what could tell who somebody is">
        <Marked words={words} details={details} />
      </blockquote>
      <TextArea
        id="ask-general"
        name="general"
        label="More general words"
        hint="Change them as you like."
        value={general}
        rows={7}
      />
      <div className="offer-choices">
        <Button name="choice" value="general">
          Use the general wording
        </Button>
        <Button quiet name="choice" value="own">
          {'Send as I wrote it'}
        </Button>
      </div>
    </section>
  )
}

function Marked({ words, details }: Pick<PrivacyOfferProps, 'words' | 'details'>) {
  const last = details.at(-1)
  return (
    <>
      {details.map(({ start, end, label }, index) => (
        <span key={start}>
          {words.slice(details[index - 1]?.end ?? 0, start)}
          <mark>
            {words.slice(start, end)}
            <span className="visually-hidden">{` (${label})`}</span>
          </mark>
        </span>
      ))}
      {words.slice(last?.end ?? 0)}
    </>
  )
}
