import type { Metadata } from 'next'
import { leadOn } from '../../lead-on'
import { Standing, standingMetadata } from '../../standing'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, page } = await params
  return language === 'en' ? standingMetadata(page) : { title: 'Not found', robots: { index: false } }
}

/** Standing pages are written in English until they have a language. */
export default async function Page({ params }: Props) {
  const { language, page } = await params
  return language === 'en' ? <Standing slug={page} /> : leadOn(`/${language}/${page}`)
}
