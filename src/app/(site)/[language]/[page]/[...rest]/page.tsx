import { leadOn } from '../../../lead-on'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ language: string; page: string; rest: string[] }> }

/** Every address that no other page answers, however deep: an old one may lead on. */
export default async function Unknown({ params }: Props) {
  const { language, page, rest } = await params
  const path = [page, ...rest].join('/')
  return leadOn(language === 'en' ? `/${path}` : `/${language}/${path}`)
}
