import type { PictureView } from '../views'
import styles from './furniture.module.css'

export type HeroProps = { picture: PictureView; caption?: string }

/** The picture at the top: loads first, never carries words. */
export function Hero({ picture, caption }: HeroProps) {
  return (
    <figure className={styles.hero}>
      <img
        src={picture.src}
        srcSet={picture.srcSet}
        sizes="(min-width: 75rem) 53rem, (min-width: 40rem) 36rem, 100vw"
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        fetchPriority="high"
      />
      {caption || picture.credit ? (
        <figcaption>{[caption, picture.credit].filter(Boolean).join(' ')}</figcaption>
      ) : null}
    </figure>
  )
}
