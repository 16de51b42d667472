import type { ReactElement } from 'react'
import type { Block } from './blocks'
import { day } from './brand'
import { CareCard, Definition, KeyPoint, Product, ReaderQuestion, Video } from './cards'
import { Figure } from './figure'
import { Inlines } from './inlines'
import { Items } from './items'
import { Heading, Paragraph } from './prose'
import { DataTable } from './table'

/**
 * An article's body.
 * @param base absolute address of the article: what its links are relative to.
 * @param page where the same text can be read on the site; null where it stands in the letter alone.
 */
export const Body = ({ blocks, base, page = base }: { blocks: Block[]; base: string; page?: string | null }) =>
  blocks.map((block, at) => <One key={at} block={block} base={base} page={page} last={at === blocks.length - 1} />)

type Part = { block: Block; base: string; page: string | null; last: boolean }

function One({ block, base, page, last }: Part): ReactElement {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={block.level}>
          <Inlines inlines={block.inlines} base={base} />
        </Heading>
      )
    case 'paragraph':
      return (
        <Paragraph last={last}>
          <Inlines inlines={block.inlines} base={base} />
        </Paragraph>
      )
    case 'list':
      return <Items list={block} base={base} last={last} />
    case 'quote':
      return (
        <blockquote
          className="line-accent"
          style={{ borderTop: `2px solid ${day.accent}`, margin: '26px 0', padding: '16px 0 0' }}
        >
          <Paragraph last>
            <em>
              <Inlines inlines={block.inlines} base={base} />
            </em>
          </Paragraph>
        </blockquote>
      )
    case 'rule':
      return (
        <hr className="line-hair" style={{ border: 'none', borderTop: `1px solid ${day.hair}`, margin: '30px 0' }} />
      )
    case 'table':
      return <DataTable rows={block.rows} base={base} />
    case 'image':
      return <Figure picture={block.picture} />
    case 'figure':
      return <Figure picture={block.picture} caption={block.caption} />
    case 'keyPoint':
      return (
        <KeyPoint>
          <Body blocks={block.blocks} base={base} page={page} />
        </KeyPoint>
      )
    case 'careCard':
      return (
        <CareCard level={block.level} title={block.title}>
          <Body blocks={block.blocks} base={base} page={page} />
        </CareCard>
      )
    case 'definition':
      return (
        <Definition term={block.term}>
          <Body blocks={block.blocks} base={base} page={page} />
        </Definition>
      )
    case 'video':
      return <Video {...block} paid={block.programme !== undefined} />
    case 'product':
      return (
        <Product {...block} paid={block.paid || block.programme !== undefined}>
          <Body blocks={block.blocks} base={base} page={page} />
        </Product>
      )
    case 'readerQuestion':
      return (
        <ReaderQuestion url={page} gone={block.words === ''}>
          <Body blocks={block.blocks} base={base} page={page} />
        </ReaderQuestion>
      )
  }
}
