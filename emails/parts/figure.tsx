import { Img } from 'react-email'
import type { Picture } from './blocks'
import { round } from './brand'
import { Small } from './prose'

/** A picture with its caption and credit. Without an absolute address it is told in words, and nothing is fetched. */
export function Figure({ picture, caption }: { picture: Picture; caption?: string }) {
  const shown = isAbsolute(picture.file) ? picture.file : undefined
  const below = [shown ? undefined : told(picture), caption, picture.credit].filter((words) => words).join(' ')
  return (
    <div style={{ margin: '26px 0' }}>
      {shown ? (
        <Img
          src={shown}
          alt={picture.alt ?? ''}
          width="536"
          style={{ width: '100%', height: 'auto', borderRadius: round, marginBottom: '8px' }}
        />
      ) : null}
      {below ? <Small space="0">{below}</Small> : null}
    </div>
  )
}

const told = ({ alt }: Picture) => (alt ? `Picture: ${/[.?]$/.test(alt) ? alt : `${alt}.`}` : undefined)
const isAbsolute = (file: string | undefined) => file !== undefined && /^https?:\/\//.test(file)
