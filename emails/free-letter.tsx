import type { Block } from './parts/blocks'
import { Body } from './parts/body'
import { PaidLinks } from './parts/paid-links'
import { Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { sampleBlocks } from './parts/sample-article'
import { Shell } from './parts/shell'
import { WayOut } from './parts/way-out'

export type FreeLetterProps = {
  publication: Publication
  subject: string
  preview: string
  blocks: Block[]
  /** What the affiliate programmes of its paid links want said. */
  disclosures?: string[]
}

/** A letter that an editor wrote, with the same parts as an article. Rendered once for all readers. */
export default function FreeLetter(props: FreeLetterProps) {
  const { publication, subject, preview, blocks, disclosures } = props
  return (
    <Shell publication={publication} subject={subject} preview={preview} footer={<WayOut publication={publication} />}>
      <Title>{subject}</Title>
      <PaidLinks blocks={blocks} disclosures={disclosures} where="letter" />
      <Body blocks={blocks} base={publication.url} page={null} />
    </Shell>
  )
}

/** The sample's blocks without the numbers of its sources: a letter of one's own has no list of them. */
const uncited: Block[] = JSON.parse(JSON.stringify(sampleBlocks), (_, value) =>
  Array.isArray(value) ? value.filter(({ kind }) => kind !== 'citation') : value,
)

FreeLetter.PreviewProps = {
  publication: samplePublication,
  subject: 'What we are working on this winter',
  preview: 'A few words from the desk, and what you can read meanwhile.',
  blocks: [
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'words', words: 'Dear reader, here is ' },
        { kind: 'words', words: 'what you asked us most', strong: true },
        { kind: 'words', words: ' in the last weeks.' },
      ],
    },
    ...uncited,
  ],
} satisfies FreeLetterProps
