import type { Metadata } from 'next'
import { thePublication } from '@/publication/web/public'
import { Nothing } from '../../nothing'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await thePublication()
  return { title: `There is no page here · ${name}`, robots: { index: false } }
}

/** What the listener shows in place of every page that is not there. */
export default function NothingHere() {
  return (
    <>
      <meta name="bedside-status" content="404" />
      <Nothing />
    </>
  )
}
