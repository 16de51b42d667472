import type { Metadata } from 'next'
import { ArticleList } from '@/articles/web/article-list'
import { ArticlePages } from '@/articles/web/article-pages'
import { cardsAt, firstCards } from '@/articles/web/cards'
import { crediting, isServed } from '@/articles/web/public'
import { ProfilePage } from '@/people/web/profile-page'
import { profileAt } from '@/people/web/public'
import { env } from '@/platform/env'
import { reviewedArticles } from '@/reviews/web/public'
import { JsonLd } from '@/site/json-ld'
import { Page } from '@/site/kit/page'
import { Section } from '@/site/kit/section'
import { paths, pathsIn } from '@/site/paths'
import { checkable, person } from '@/site/structured'
import { Frame } from '../../../frame'
import { leadOn } from '../../../lead-on'
import { metadataOf } from '../../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, slug } = await params
  const profile = await profileAt(slug)
  if (!profile) return { title: 'Not found', robots: { index: false } }
  const description = [profile.name, profile.role].filter(Boolean).join(', ')
  return metadataOf({
    // The page says the same in every language, whatever stands around it.
    path: paths.person(slug),
    title: profile.name,
    description,
    language,
    picture: profile.portrait,
    feed: { path: pathsIn(language).feeds.person(slug), title: profile.name },
  })
}

export default async function PersonPage({ params }: Props) {
  const { language, slug } = await params
  const profile = (await isServed(language)) ? await profileAt(slug) : null
  if (!profile) return leadOn(pathsIn(language).person(slug))
  const href = pathsIn(language).person(slug)
  const written = await firstCards({ kind: 'person', person: profile.id })
  const reviewed = await cardsAt(await crediting(profile.id, await reviewedArticles(profile.id)))
  return (
    <Frame here={href} language={language}>
      <JsonLd
        graph={person(env().SITE_URL, {
          name: profile.name,
          href,
          role: profile.role,
          portrait: profile.portrait,
          credentials: checkable(profile.credentials),
        })}
      />
      <Page>
        <ProfilePage profile={profile} language={language}>
          {written.cards.length > 0 ? (
            <Section id="written" title="Written">
              <ArticlePages
                page={written}
                first={href}
                olderThan={(after) => pathsIn(language).olderOfPerson(slug, after)}
                isFirst
                level={3}
              />
              <p>
                <a href={pathsIn(language).feeds.person(slug)}>Follow what {profile.name} writes by feed</a>
              </p>
            </Section>
          ) : null}
          {reviewed.length > 0 ? (
            <Section id="reviewed" title="Credited as a reviewer">
              <ArticleList cards={reviewed} level={3} />
            </Section>
          ) : null}
        </ProfilePage>
      </Page>
    </Frame>
  )
}
