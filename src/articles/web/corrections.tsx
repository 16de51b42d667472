import { versionsInWords } from '@/site/article/correction-notice'
import { DateText } from '@/site/kit/date-text'
import { EmptyState } from '@/site/kit/empty-state'
import { Pagination } from '@/site/kit/pagination'
import { Section } from '@/site/kit/section'
import { paths } from '@/site/paths'
import type { CorrectionsPage } from '../corrections-page'
import styles from './shelves.module.css'

type Props = { page: CorrectionsPage | null; isFirst: boolean }

/** A page of the corrections, the newest first. */
export const Corrections = ({ page, isFirst }: Props) => (
  <Section id="list" title="Corrections made">
    {page === null || page.corrections.length === 0 ? (
      <EmptyState words="There has been no correction so far." />
    ) : null}
    {page?.corrections.map(({ id, article, wasWrong, isRight, material, at, versions }) => (
      <article key={id} id={id} className={styles.correction}>
        <h3>
          <a href={article.path}>{article.title}</a>
        </h3>
        <p className={styles.day}>
          <DateText iso={at} />
          {versions ? ` · it stood in ${versionsInWords(versions)}` : ''}
          {material ? ' · material: readers might have acted on it' : ''}
        </p>
        <p>
          <strong>What was wrong.</strong> {wasWrong}
        </p>
        <p>
          <strong>What is right.</strong> {isRight}
        </p>
      </article>
    ))}
    <Pagination
      back={isFirst ? undefined : { label: 'The newest corrections', href: paths.corrections() }}
      on={page?.older ? { label: 'Older corrections', href: paths.olderCorrections(page.older) } : undefined}
    />
    <p>
      <a href={paths.feeds.corrections()}>Follow the corrections by feed</a>
    </p>
  </Section>
)
