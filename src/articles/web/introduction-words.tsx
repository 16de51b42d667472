import { Disclosure } from '@/site/article/disclosure'
import { pathsIn } from '@/site/paths'
import { RichText } from '@/site/rich-text/rich-text'
import type { Introduction } from '../introduction'
import styles from './shelves.module.css'

/** The words at the head of a topic or a series. */
export function IntroductionWords({ introduction, language }: { introduction: Introduction; language: string }) {
  const { body, pictures, earns, disclosures } = introduction
  if (body.blocks.length === 0) return null
  return (
    <div className={styles.introduction}>
      {earns ? <Disclosure sentences={disclosures} policy={pathsIn(language).editorialPolicy()} /> : null}
      <RichText blocks={body.blocks} pictures={pictures} />
    </div>
  )
}
