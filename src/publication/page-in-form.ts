import type { PayloadRequest } from 'payload'
import { type PageDoc, type StandingPage, standingPageOf } from './queries'

/** What the form of a standing page has that readers see. */
export type PageForm = Pick<PageDoc, 'title' | 'standfirst' | 'body'>

/** The latest draft, and over it what stands in its form, with the access of whoever asks: for previews. */
export async function pageInForm(req: PayloadRequest, id: string, form?: PageForm): Promise<StandingPage | undefined> {
  const doc = await req.payload.findByID({
    collection: 'pages',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return doc ? standingPageOf(req, { ...doc, ...form }) : undefined
}
