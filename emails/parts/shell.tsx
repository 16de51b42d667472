import type { CSSProperties, ReactNode } from 'react'
import { Body, Container, Head, Html, Preview } from 'react-email'
import { css, day, serif } from './brand'
import { Anchor, Small, small } from './prose'
import type { Publication } from './publication'

type Props = {
  publication: Publication
  /** Also the document's title. */
  subject: string
  /** What a mailbox shows after the subject. */
  preview: string
  /** The paragraphs above the postal address: why you get this, how to stop it. */
  footer?: ReactNode
  children: ReactNode
}

/** What every letter is written on: head, name, one column of 600 px, foot. */
export function Shell({ publication, subject, preview, footer, children }: Props) {
  const { language, direction = 'ltr' } = publication
  return (
    <Html lang={language} dir={direction}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </Head>
      <Body
        lang={language}
        dir={direction}
        className="on-paper"
        style={{ backgroundColor: day.paper, margin: 0, padding: 0 }}
      >
        <Preview useTitleTag={false}>{preview}</Preview>
        <Container className="on-paper" style={{ backgroundColor: day.paper, maxWidth: '600px' }}>
          <table role="presentation" width="100%" border={0} cellPadding="0" cellSpacing="0">
            <tbody>
              <Row line="bottom">
                <Masthead publication={publication} />
              </Row>
              <tr>
                <td className="pad" style={{ padding: '36px 32px 28px' }}>
                  {children}
                </td>
              </tr>
              <Row line="top">
                {footer}
                <Small space="0">{publication.postalAddress}</Small>
              </Row>
            </tbody>
          </table>
        </Container>
      </Body>
    </Html>
  )
}

function Row({ line, children }: { line: 'top' | 'bottom'; children: ReactNode }) {
  const hairline = `1px solid ${day.hair}`
  const style =
    line === 'top'
      ? { borderTop: hairline, padding: '24px 32px 40px' }
      : { borderBottom: hairline, padding: '20px 32px 18px' }
  return (
    <tr>
      <td className="pad line-hair" style={style} data-text-format={line === 'top' ? 'foot' : undefined}>
        {children}
      </td>
    </tr>
  )
}

/** The moon is the shadow inside a round: nothing is fetched, and where shadows are not drawn nothing is missing. */
const Masthead = ({ publication }: { publication: Publication }) => (
  <p style={{ ...small, margin: 0 }}>
    <span className="ink-accent" aria-hidden="true" data-skip-in-text="true" style={moon}>
      {'\u00A0'}
    </span>
    <a
      href={publication.url}
      className="ink-ink"
      style={{ fontFamily: serif, fontSize: '19px', fontWeight: 600, color: day.ink, textDecoration: 'none' }}
    >
      {publication.name}
    </a>
  </p>
)

const moon: CSSProperties = {
  display: 'inline-block',
  width: '17px',
  height: '17px',
  lineHeight: '17px',
  borderRadius: '50%',
  boxShadow: 'inset 6px -3px 0 0',
  color: day.accent,
  marginInlineEnd: '10px',
  verticalAlign: '-2px',
}

/** For letters that answer something done on the site: nothing to unsubscribe from. */
export const OnceOnly = ({ publication }: { publication: Publication }) => (
  <Small>
    This is a single letter about something asked for at <Anchor href={publication.url}>{publication.name}</Anchor>. It
    puts you on no list.
  </Small>
)
