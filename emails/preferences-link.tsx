import { Button } from './parts/button'
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
  const time = hours === 1 ? 'one hour' : `${hours} hours`
  return (
    <Shell
      publication={publication}
      subject={preferencesLinkSubject(publication)}
      preview={`It works for ${time}, and for you alone.`}
      footer={<OnceOnly publication={publication} />}
    >
      <Title>Your private link</Title>
      <Paragraph>
        With it you choose your topics, see everything we keep about you, change your address, or have it all erased.
      </Paragraph>
      <Button href={yoursUrl}>Open my own page</Button>
      <Paragraph>
        The link works for {time}, as often as you like. Whoever has it can do what you can do there, so please do not
        forward this letter.
      </Paragraph>
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
