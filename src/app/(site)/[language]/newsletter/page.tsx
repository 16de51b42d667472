import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NewsletterPage } from '@/newsletter/web/newsletter-page'
import { newsletterFields } from '@/newsletter/web/newsletter-stamp'
import { thePublication } from '@/publication/web/public'
import { pathsIn } from '@/site/paths'
import { Frame } from '../../frame'
import { metadataOf } from '../../page-facts'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string }> }

const standfirst = 'New articles in your mailbox, to be read right there.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params
  return metadataOf({ path: pathsIn(language).newsletter(), title: 'The letter', description: standfirst, language })
}

export default async function Newsletter({ params }: Props) {
  const { language } = await params
  if (language !== 'en') notFound()
  const { letterPromise } = await thePublication()
  return (
    <Frame here={pathsIn(language).newsletter()} language={language} newsletterBox={false}>
      <NewsletterPage promise={letterPromise} hidden={newsletterFields(letterPromise)} />
    </Frame>
  )
}
