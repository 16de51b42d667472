/** A walked body as a letter takes it. Pure. */
import type { Picture as StoredPicture } from '@/media/queries'
import type { Block, Picture } from '@/text/document'
import { disclosuresFor, type Programme, paidLinksOf, programmesUsed } from '@/text/paid-links'
import { paidLinksForLetter } from './paid-links-in-letters'

type Written = {
  blocks: readonly Block[]
  /** The affiliate programmes its links may belong to. */
  programmes: readonly Programme[]
  /** By id. */
  pictures: Readonly<Record<string, Pick<StoredPicture, 'src'>>>
}

/** Paid links by the rule of each programme, pictures by their address on the site; and what has to be said of both. */
export function blocksForLetter(siteUrl: string, { blocks: walked, programmes, pictures }: Written) {
  const onSite = (picture: Picture): Picture => {
    const src = pictures[picture.id]?.src
    return { ...picture, file: src && new URL(src, siteUrl).href }
  }
  const blocks = paidLinksForLetter(walked, programmes)
  return {
    blocks: blocks.map((block) => withPictures(block, onSite)),
    disclosures: disclosuresFor(programmesUsed(paidLinksOf(blocks, programmes))),
  }
}

/** The block with every picture's address made absolute: mailboxes know no site. */
function withPictures(block: Block, onSite: (picture: Picture) => Picture): Block {
  if ('blocks' in block) return { ...block, blocks: block.blocks.map((inner) => withPictures(inner, onSite)) }
  if ('picture' in block && block.picture) return { ...block, picture: onSite(block.picture) }
  return block
}
