import { HiddenFields } from '@/site/kit/hidden-fields'
import { paths } from '@/site/paths'
import { RichText } from '@/site/rich-text/rich-text'
import { sourceViews } from '@/site/rich-text/source-views'
import type { Remark } from '../remarks'
import type { ReviewSheet, SheetSection } from '../review-sheet'
import { sectionName } from '../words'
import { RemarkForm } from './remark-form'
import styles from './review.module.css'

type Props = { sheet: ReviewSheet; hidden: Record<string, string> }

/** The frozen text, section by section, with room for remarks under each. */
export function ReviewText({ sheet, hidden }: Props) {
  const { article, sections, sources, remarks } = sheet
  const { hero } = article
  return (
    <article className={styles.text} aria-labelledby="review-title">
      <h2 id="review-title">{article.title}</h2>
      {article.standfirst ? <p className={styles.standfirst}>{article.standfirst}</p> : null}
      {article.inShort ? (
        <div className={styles.short}>
          <h3 className={styles.label}>In short</h3>
          <p>{article.inShort}</p>
        </div>
      ) : null}
      {hero ? (
        <figure className={styles.hero}>
          {hero.file.startsWith('@') ? null : <img src={paths.media(hero.file)} alt={hero.alt} />}
          <figcaption>Read out as: {hero.alt}</figcaption>
        </figure>
      ) : null}
      {sections.map((section, index) => (
        <div key={`${section.hash}-${index}`} id={`part-${index}`}>
          <RichText blocks={section.blocks} sources={sourceViews(sources)} level={3} />
          {index === 0 && article.conflicts ? <p>Conflicts of interest: {article.conflicts}</p> : null}
          <Remarks
            section={section}
            index={index}
            remarks={remarks.filter((remark) => remark.section === (section.heading ?? ''))}
            hidden={hidden}
          />
        </div>
      ))}
    </article>
  )
}

type RemarksProps = { section: SheetSection; index: number; remarks: Remark[]; hidden: Record<string, string> }

function Remarks({ section, index, remarks, hidden }: RemarksProps) {
  const about = sectionName(section.heading)
  return (
    <aside className={styles.remarks} aria-label={`Remarks on ${about}`}>
      {remarks.length > 0 ? (
        <ul>
          {remarks.map(({ id, sentence, words }) => (
            <li key={id}>
              {sentence ? <blockquote>{sentence}</blockquote> : null}
              <p>{words}</p>
              <form action={paths.forms.remark()} method="post">
                <HiddenFields values={{ ...hidden, section: String(index), back: id }} />
                <button type="submit" className={styles.plain}>
                  Take this remark back
                </button>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      <details className={styles.fold}>
        <summary>
          Leave a remark<span className="visually-hidden"> on {about}</span>
        </summary>
        <RemarkForm section={section} index={index} hidden={hidden} />
      </details>
    </aside>
  )
}
