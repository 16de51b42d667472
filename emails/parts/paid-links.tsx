import { type Block, hasPaidLink } from './blocks'
import { Small } from './prose'

type Props = {
  blocks: Block[]
  /** What the affiliate programmes of its paid links want said. */
  disclosures?: string[]
  /** What the links stand in. */
  where: 'article' | 'letter'
}

/** Said before the text, and only where a link in it earns. */
export const PaidLinks = ({ blocks, disclosures = [], where }: Props) =>
  hasPaidLink(blocks) ? (
    <Small colour="ink" space="20px">
      {[`Some links in this ${where} earn us money. Each says “(paid link)”.`, ...disclosures].join(' ')}
    </Small>
  ) : null
