import { Button } from './button'
import { Paragraph } from './prose'

type Props = {
  href: string
  /** How long the link works. */
  hours: number
}

/** The way to somebody's own page, and how to keep it theirs. */
export const OwnPage = ({ href, hours }: Props) => (
  <>
    <Button href={href}>Open my own page</Button>
    <Paragraph>
      The link works for {inWords(hours)}, as often as you like. Whoever has it can do what you can do there, so please
      do not forward this letter.
    </Paragraph>
  </>
)

export const inWords = (hours: number) => (hours === 1 ? 'one hour' : `${hours} hours`)
