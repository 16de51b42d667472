import type { ReactNode } from 'react'
import type { CareLevel } from './blocks'
import { type Colour, day, inColour, serif } from './brand'
import { Anchor, Card, Label, PAID_LABEL, Paragraph, Small } from './prose'

type Inside = { children: ReactNode }

export const KeyPoint = ({ children }: Inside) => (
  <Card tint="accentWash">
    <Label>Key point</Label>
    {children}
  </Card>
)

const care: Record<CareLevel, { label: string; colour: Colour; tint: Colour }> = {
  self: { label: 'What you can do yourself', colour: 'accent', tint: 'accentWash' },
  doctor: { label: 'When to see a doctor', colour: 'amber', tint: 'amberWash' },
  emergency: { label: 'Emergency', colour: 'danger', tint: 'dangerWash' },
}

/** What to do and how soon. The level stands in words, not in colour alone. */
export function CareCard({ level, title, children }: Inside & { level: CareLevel; title: string }) {
  const { label, colour, tint } = care[level]
  return (
    <Card tint={tint}>
      <Label colour={colour}>{label}</Label>
      <h3
        className={inColour('ink', colour)}
        style={{
          fontFamily: serif,
          fontSize: '19px',
          lineHeight: '1.35',
          fontWeight: 600,
          color: day[colour],
          margin: '0 0 10px',
        }}
      >
        {title}
      </h3>
      {children}
    </Card>
  )
}

export const Definition = ({ term, children }: Inside & { term: string }) => (
  <Card tint="sheet">
    <Label>What it means: {term}</Label>
    {children}
  </Card>
)

/** A recording is never shown in a letter, only where it is to be seen. */
export const Video = ({
  title,
  url,
  provider,
  words,
  paid,
}: {
  title: string
  url: string
  provider: string
  words: string
  paid: boolean
}) => (
  <Card tint="sheet">
    <Label>Video</Label>
    {words ? <Paragraph>{words}</Paragraph> : null}
    <Paragraph last>
      {url ? (
        <Anchor href={url}>
          Watch “{title}” on {provider}
          {paid ? PAID_LABEL : ''}
        </Anchor>
      ) : (
        title
      )}
    </Paragraph>
  </Card>
)

/** A letter cannot be called back, and a reader may take their words back: so they stand on the page alone. */
export const ReaderQuestion = ({ url, gone, children }: Inside & { url: string | null; gone: boolean }) => (
  <Card tint="sheet">
    <Label>A reader asked</Label>
    <Paragraph>
      {gone ? (
        'The reader took these words back.'
      ) : url ? (
        <Anchor href={url}>Read the question on the page</Anchor>
      ) : (
        'Letters do not repeat what readers wrote.'
      )}
    </Paragraph>
    {children}
  </Card>
)

type Mention = Inside & { name: string; url: string; disclosure: string; paid: boolean }

/** A product with what ties us to its maker beside it. */
export const Product = ({ name, url, disclosure, paid, children }: Mention) => (
  <Card tint="sheet">
    <Label>Product</Label>
    <Paragraph>
      {url ? (
        <Anchor href={url}>
          {name}
          {paid ? PAID_LABEL : ''}
        </Anchor>
      ) : (
        name
      )}
    </Paragraph>
    {children}
    {disclosure ? (
      <div style={{ paddingTop: '10px' }}>
        <Small space="0" colour="ink">
          {disclosure}
        </Small>
      </div>
    ) : null}
  </Card>
)
