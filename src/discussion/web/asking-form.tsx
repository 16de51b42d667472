import { pathsIn } from '@/site/paths'
import { AskForm } from '@/site/thread/ask-form'
import { WORDS } from '../lengths'
import { factsAsAttributes } from './asking/ask-help-facts'
import styles from './asking/waiting.module.css'
import { pageStamp } from './comment-stamp'
import { factsOfForm } from './public'

type Props = {
  /** Id of what it stands below; none where a question is asked on its own. */
  article?: string
  language: string
  level?: 2 | 3
  title?: string
}

/** The form on a static page, with what helps in a browser. */
export async function AskingForm({ article = '', language, level = 3, title }: Props) {
  const { region, soon } = await factsOfForm()
  return (
    <AskForm
      hidden={{ article, ...(article ? {} : { language }), ...pageStamp(article) }}
      soon={soon}
      level={level}
      title={title}
      below={
        <div className={styles.below}>
          <div {...factsAsAttributes({ region, soon, titles: pathsIn(language).questionTitles(), level })}>
            <p className={`hint ${styles.count}`}>Up to {WORDS.most.toLocaleString('en')} characters</p>
          </div>
        </div>
      }
    />
  )
}
