import { notFound, permanentRedirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { redirectAt } from '@/articles/web/public'
import { Gone } from '@/site/kit/gone'
import { Frame } from './frame'
import { WaysOn } from './ways-on'

/**
 * What is answered where no page stands: an old address leads on or says that it is gone for good; otherwise
 * `instead`, which says that a page was taken back; otherwise there is no page here.
 */
export async function leadOn(path: string, instead?: ReactNode): Promise<ReactNode> {
  const old = (await redirectAt(path)) ?? (await inThisLanguage(path))
  if (old?.to) permanentRedirect(old.to)
  if (old?.gone) return <Frame>{goneForGood}</Frame>
  return instead ? <Frame>{instead}</Frame> : notFound()
}

/** Topics, people and series have one address for all languages, below the code of each. */
async function inThisLanguage(path: string) {
  const [, language, rest] = path.match(/^(\/[a-z]{2})(\/(?:topics|people|series)\/.+)$/) ?? []
  const old = language && rest ? await redirectAt(rest) : null
  return old?.to?.startsWith('/') ? { ...old, to: `${language}${old.to}` } : old
}

const goneForGood = (
  <Gone title="This page is gone" standfirst="What stood here was taken down for good.">
    <WaysOn />
  </Gone>
)
