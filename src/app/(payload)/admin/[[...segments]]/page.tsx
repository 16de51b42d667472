import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { goFirst } from '@/staff/web/owed'
import { WayOut } from '../../way-out'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

const isSignOut = (segments: string[] | undefined) => segments?.[0] === 'logout'

const Page = async ({ params, searchParams }: Args) => {
  const { segments } = await params
  const first = isSignOut(segments) ? undefined : await goFirst(await headers())
  if (first) redirect(first)
  return (
    <>
      {await RootPage({ config, params, searchParams, importMap })}
      <WayOut segments={segments} />
    </>
  )
}

export default Page
