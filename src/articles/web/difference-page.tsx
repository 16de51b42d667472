import { DifferenceView } from '@/site/article/difference-view'
import { DateText } from '@/site/kit/date-text'
import { Notice } from '@/site/kit/notice'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { Section } from '@/site/kit/section'
import { pathsIn } from '@/site/paths'
import { differenceOf, type ParagraphDifference } from '@/text/difference'
import { readableText } from '@/text/readable-text'
import type { Surroundings, Version } from '../versions'
import { changeWords } from './change-words'
import { CompareForm } from './compare-form'

type Props = { title: string; from: Version; to: Version; surroundings: Surroundings; language: string; slug: string }

/** `/articles/<slug>/history/<from>-to-<to>`: what changed between two versions, word by word. */
export function DifferencePage({ title, from, to, surroundings, language, slug }: Props) {
  const paths = pathsIn(language)
  return (
    <Page>
      <PageHead
        title={`From version ${from.number} to version ${to.number}`}
        trail={[
          { href: paths.article(slug), label: title },
          { href: paths.history(slug), label: 'How this article changed' },
        ]}
      />
      <ul>
        {[from, to].map((version) => (
          <li key={version.number}>
            <a href={paths.version(slug, version.number)}>Version {version.number}</a>, published{' '}
            <DateText iso={version.time} />. {changeWords(version.changeClass)}.{version.note ? ` ${version.note}` : ''}
          </li>
        ))}
      </ul>
      <WhatChanged from={from} to={to} surroundings={surroundings} />
      <Section id="compare" title="Compare others">
        <CompareForm language={language} slug={slug} latest={to.latest} from={from.number} to={to.number} />
      </Section>
    </Page>
  )
}

/** Word by word; or why there is nothing to show. */
export function WhatChanged({ from, to, surroundings }: Pick<Props, 'from' | 'to' | 'surroundings'>) {
  const gone = [from, to].find(({ text }) => text === null)
  if (from.text === null || to.text === null) {
    return (
      <Notice kind="amber" title={`The text of version ${gone?.number} is not there to compare`}>
        <p>It was withdrawn for legal reasons: {gone?.removal?.reason}</p>
      </Notice>
    )
  }
  if (from.text === to.text) return <p>Both versions have the same text.</p>
  const paragraphs = readableDifference(from.text, to.text, surroundings)
  if (paragraphs.every(({ kind }) => kind === 'same')) {
    return <p>Only how words are set apart changed, such as bold or italics. The words are the same.</p>
  }
  return (
    <>
      <p>
        What was removed is <del>struck through</del>, what was added is <ins>underlined</ins>. Changes of bold and
        italics are not shown.
      </p>
      <DifferenceView paragraphs={paragraphs} />
    </>
  )
}

function readableDifference(before: string, after: string, { sources, places }: Surroundings): ParagraphDifference[] {
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  const names = {
    source: (id: string) => titles.get(id) ?? `number ${id}`,
    document: (collection: string, id: string) => places[`${collection}/${id}`],
  }
  return differenceOf(readableText(before, names), readableText(after, names))
}
