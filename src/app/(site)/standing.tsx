import type { Metadata } from 'next'
import { standingPage } from '@/publication/web/public'
import { StandingPage } from '@/publication/web/standing-page'
import { Page } from '@/site/kit/page'
import { Frame } from './frame'
import { leadOn } from './lead-on'
import { metadataOf } from './page-facts'

/** Metadata of the standing page at `/<slug>`. */
export async function standingMetadata(slug: string): Promise<Metadata> {
  const page = await standingPage(slug)
  if (!page) return { title: 'Not found', robots: { index: false } }
  return metadataOf({ path: `/${slug}`, title: page.title, description: page.standfirst || page.title })
}

/** The standing page at `/<slug>`, or where that address leads now. */
export async function Standing({ slug }: { slug: string }) {
  const page = await standingPage(slug)
  if (!page) return leadOn(`/${slug}`)
  return (
    <Frame here={`/${slug}`}>
      <Page>
        <StandingPage page={page} />
      </Page>
    </Frame>
  )
}
