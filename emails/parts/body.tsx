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
 */
export const Body = ({ blocks, base }: { blocks: Block[]; base: string }) =>
  blocks.map((block, at) => <One key={at} block={block} base={base} last={at === blocks.length - 1} />)

function One({ block, base, last }: { block: Block; base: string; last: boolean }): ReactElement {
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
          <Body blocks={block.blocks} base={base} />
        </KeyPoint>
      )
    case 'careCard':
      return (
        <CareCard level={block.level} title={block.title}>
          <Body blocks={block.blocks} base={base} />
        </CareCard>
      )
    case 'definition':
      return (
        <Definition term={block.term}>
          <Body blocks={block.blocks} base={base} />
        </Definition>
      )
    case 'video':
      return <Video {...block} paid={block.programme !== undefined} />
    case 'product':
      return (
        <Product {...block} paid={block.paid || block.programme !== undefined}>
          <Body blocks={block.blocks} base={base} />
        </Product>
      )
    case 'readerQuestion':
      return (
        <ReaderQuestion url={base} gone={block.words === ''}>
          <Body blocks={block.blocks} base={base} />
        </ReaderQuestion>
      )
  }
}
