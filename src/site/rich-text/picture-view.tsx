import type { Picture } from '@/text/document'
import { paths } from '../paths'
import styles from './rich-text.module.css'
import type { Setting } from './setting'

export type PictureImageProps = { picture: Picture; setting: Setting; decorative?: boolean }

/** The image alone, with its size known before it loads. Nothing where the file is gone. */
export function PictureImage({ picture, setting, decorative }: PictureImageProps) {
  const view = setting.pictures[picture.id]
  if (!view && !picture.file) return null
  return (
    <img
      src={view?.src ?? paths.media(picture.file ?? '')}
      srcSet={view?.srcSet}
      sizes={view?.srcSet ? '(min-width: 40rem) 36rem, 100vw' : undefined}
      width={view?.width}
      height={view?.height}
      alt={decorative ? '' : (view?.alt ?? picture.alt ?? '')}
      loading={setting.feed ? undefined : 'lazy'}
      decoding={setting.feed ? undefined : 'async'}
    />
  )
}

export type FigureViewProps = { picture: Picture; caption?: string; setting: Setting }

/** A picture with caption and credit below. */
export function FigureView({ picture, caption, setting }: FigureViewProps) {
  const credit = setting.pictures[picture.id]?.credit ?? picture.credit
  return (
    <figure className={styles.figure}>
      <PictureImage picture={picture} setting={setting} />
      {caption || credit ? (
        <figcaption>
          {caption}
          {caption && credit ? ' ' : ''}
          {credit}
        </figcaption>
      ) : null}
    </figure>
  )
}
