import { inWords, OwnPage } from './parts/own-page'
import { Paragraph, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { OnceOnly, Shell } from './parts/shell'

export type PreferencesLinkProps = {
  publication: Publication
  /** Their own page: topics, data, address. */
  yoursUrl: string
  hours: number
}

/** A private link for somebody who has a letter of ours in hand. */
export default function PreferencesLink({ publication, yoursUrl, hours }: PreferencesLinkProps) {
  return (
    <Shell
      publication={publication}
      subject={preferencesLinkSubject(publication)}
      preview={`It works for ${inWords(hours)}, and for you alone.`}
      footer={<OnceOnly publication={publication} />}
    >
      <Title>Your private link</Title>
      <Paragraph>
        With it you choose your topics, see everything we keep about you, change your address, or have it all erased.
      </Paragraph>
      <OwnPage href={yoursUrl} hours={hours} />
      <Paragraph>
        If you did not ask for it, there is nothing to do. Somebody may have a letter that you forwarded: by its links
        they see how often your letters come and whether they are paused, can change that or end them, and learn nothing
        else about you.
      </Paragraph>
    </Shell>
  )
}

export const preferencesLinkSubject = ({ name }: Publication) => `Your private link to ${name}`

PreferencesLink.PreviewProps = {
  publication: samplePublication,
  yoursUrl: 'https://nightfeed.example/newsletter/yours/sample-token',
  hours: 1,
} satisfies PreferencesLinkProps
