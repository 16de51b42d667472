import type { ReactNode } from 'react'
import type { Block } from '@/text/document'
import cards from './cards.module.css'
import { CareCard } from './care-card'
import { DefinitionView } from './definition-view'
import { HeadingView } from './heading-view'
import { Inlines } from './inlines'
import { ListView } from './list-view'
import { FigureView, PictureImage } from './picture-view'
import { ProductMention } from './product-mention'
import { ReaderQuestion } from './reader-question'
import styles from './rich-text.module.css'
import { directionIn, type Setting } from './setting'
import { TableView } from './table-view'
import { VideoLink } from './video-link'

export type BlockViewProps = { block: Block; setting: Setting; children?: ReactNode }

/** One block. `children` are its margin notes; they stand before it, so that they begin at its first line. */
export function BlockView({ block, setting, children }: BlockViewProps) {
  return (
    <>
      {children}
      {blockOf(block, setting)}
    </>
  )
}

function blockOf(block: Block, setting: Setting): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <HeadingView block={block} setting={setting} />
    case 'paragraph':
      return (
        <p dir={directionIn(setting)}>
          <Inlines inlines={block.inlines} setting={setting} />
        </p>
      )
    case 'list':
      return <ListView list={block} setting={setting} />
    case 'quote':
      return (
        <blockquote className={styles.quote} dir={directionIn(setting)}>
          <p>
            <Inlines inlines={block.inlines} setting={setting} />
          </p>
        </blockquote>
      )
    case 'rule':
      return <hr className={styles.rule} />
    case 'table':
      return <TableView rows={block.rows} setting={setting} />
    case 'image':
      return <FigureView picture={block.picture} setting={setting} />
    case 'figure':
      return <FigureView picture={block.picture} caption={block.caption} setting={setting} />
    case 'keyPoint':
      return (
        <div className={cards.keyPoint}>
          <p className={cards.tag}>Key point</p>
          <Blocks blocks={block.blocks} setting={setting} />
        </div>
      )
    case 'careCard':
      return (
        <CareCard level={block.level} title={block.title} setting={setting}>
          <Blocks blocks={block.blocks} setting={setting} />
        </CareCard>
      )
    case 'definition':
      return (
        <DefinitionView term={block.term} id={setting.definitions?.get(block)}>
          <Blocks blocks={block.blocks} setting={setting} />
        </DefinitionView>
      )
    case 'video':
      return (
        <VideoLink
          title={block.title}
          url={block.url}
          provider={block.provider}
          words={block.words}
          paid={block.programme !== undefined}
        >
          {block.picture ? <PictureImage picture={block.picture} setting={setting} decorative /> : null}
        </VideoLink>
      )
    case 'product':
      return (
        <ProductMention
          name={block.name}
          url={block.url}
          disclosure={block.disclosure}
          paid={block.paid || block.programme !== undefined}
        >
          <Blocks blocks={block.blocks} setting={setting} />
        </ProductMention>
      )
    case 'readerQuestion':
      return (
        <ReaderQuestion id={`asked-${block.id}`} words={block.words} feed={setting.feed}>
          <Blocks blocks={block.blocks} setting={setting} />
        </ReaderQuestion>
      )
  }
}

function Blocks({ blocks, setting }: { blocks: Block[]; setting: Setting }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} setting={setting} />)
}
