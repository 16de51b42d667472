import { Disclosure } from '@/site/article/disclosure'
import { InShort } from '@/site/article/in-short'
import { DateText } from '@/site/kit/date-text'
import { Notice } from '@/site/kit/notice'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { Section } from '@/site/kit/section'
import { paths, pathsIn } from '@/site/paths'
import { RichText } from '@/site/rich-text/rich-text'
import { SourceList } from '@/site/rich-text/source-list'
import { sourceViews } from '@/site/rich-text/source-views'
import { honestLinks, unpaidAddress } from '@/text/paid-links'
import { type WordsQuoted, withWordsQuoted } from '@/text/quoted-blocks'
import { readCanonical } from '@/text/read-canonical'
import { type Surroundings, type Version, withPlaces } from '../versions'

type Props = {
  version: Version
  surroundings: Surroundings
  language: string
  slug: string
  /** Of readers whom the text quotes. */
  words?: WordsQuoted
}

/** `/articles/<slug>/v/<n>`: a published text as it stands in the ledger. */
export function VersionPage({ version, surroundings, language, slug, words = {} }: Props) {
  return (
    <Page>
      <Head version={version} language={language} slug={slug} />
      {version.text === null ? (
        <PageHead title={`Version ${version.number}`} />
      ) : (
        <Text
          text={version.text}
          surroundings={surroundings}
          policy={pathsIn(language).editorialPolicy()}
          words={words}
        />
      )}
    </Page>
  )
}

/** Says before anything else which text this is. */
function Head({ version, language, slug }: Omit<Props, 'surroundings' | 'words'>) {
  const { number, latest, time, removal } = version
  const { article, difference, history } = pathsIn(language)
  const isCurrent = number === latest
  return (
    <Notice kind={isCurrent ? 'info' : 'amber'} title={`Version ${number}${isCurrent ? '' : ', not the current text'}`}>
      <p>
        Published <DateText iso={time} length="long" />.{' '}
        {removal ? (
          <>
            Its text was withdrawn for legal reasons on <DateText iso={removal.at} length="long" />: {removal.reason}
          </>
        ) : null}
      </p>
      <p>
        <a href={article(slug)}>{isCurrent ? 'This is the current text' : 'Read the current text'}</a>
        {isCurrent ? null : (
          <>
            {' · '}
            <a href={difference(slug, number, latest)}>See what changed since</a>
          </>
        )}
        {' · '}
        <a href={history(slug)}>How this article changed</a>
      </p>
    </Notice>
  )
}

type TextProps = { text: string; surroundings: Surroundings; policy: string; words: WordsQuoted }

/** Its links are as live as those of the current text, so they are labelled as the programmes stand today. */
function Text({ text, surroundings, policy, words }: TextProps) {
  const { places, programmes } = surroundings
  const { title, standfirst, inShort, hero, conflicts, body } = readCanonical(withPlaces(text, places))
  const { blocks, earns, disclosures } = honestLinks(body.blocks, programmes)
  const sources = sourceViews(
    surroundings.sources.map((source) => ({ ...source, url: source.url && unpaidAddress(source.url, programmes) })),
  )
  const known = new Set(sources.map(({ id }) => id))
  return (
    <>
      <PageHead title={title} standfirst={standfirst} />
      {inShort ? <InShort words={inShort} /> : null}
      {hero ? (
        <figure>
          <img src={paths.media(hero.file)} alt={hero.alt} loading="lazy" decoding="async" />
        </figure>
      ) : null}
      {earns ? <Disclosure sentences={disclosures} policy={policy} /> : null}
      <RichText blocks={withWordsQuoted(blocks, words)} citations={body.citations} sources={sources} />
      {conflicts ? <p data-conflicts="">Conflicts of interest: {conflicts}</p> : null}
      {body.citations.length > 0 ? (
        <Section id="sources" title="Sources">
          <SourceList citations={body.citations.filter(({ source }) => known.has(source))} sources={sources} />
        </Section>
      ) : null}
    </>
  )
}
