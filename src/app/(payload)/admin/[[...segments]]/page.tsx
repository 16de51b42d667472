import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { emptyFormFor } from '@/articles/web/left-empty'
import { staffRequest, systemRequest } from '@/platform/request'
import { mayOpen } from '@/staff/web/may-open'
import { goFirst } from '@/staff/web/owed'
import { isPasswordLinkOpen } from '@/staff/web/password-link'
import { LinkIsOver } from '../../link-is-over'
import { nowhere } from '../../nowhere'
import { WayOut } from '../../way-out'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = async ({ params, searchParams }: Args): Promise<Metadata> => {
  const { segments } = await params
  const isOpen = await mayOpen(await staffRequest(await headers()), segments)
  return generatePageMetadata({ config, params: isOpen ? params : nowhere, searchParams })
}

const isOver = async ([first, token]: string[] = []) =>
  first === 'reset' && !(token && (await isPasswordLinkOpen(await systemRequest(), token)))

const isSignOut = (segments: string[] | undefined) => segments?.[0] === 'logout'

const Page = async ({ params, searchParams }: Args) => {
  const { segments } = await params
  const first = isSignOut(segments) ? undefined : await goFirst(await headers())
  if (first) redirect(first)
  const emptyForm = await emptyFormFor(await headers(), segments)
  if (emptyForm) redirect(emptyForm)
  return (
    <>
      {(await isOver(segments)) ? <LinkIsOver /> : await RootPage({ config, params, searchParams, importMap })}
      <WayOut segments={segments} />
    </>
  )
}

export default Page
