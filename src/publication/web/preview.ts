import { z } from 'zod'
import { staffRequest } from '@/platform/request'
import { pageInForm } from '../page-in-form'
import type { StandingPage } from '../queries'

const words = z.string().nullish()
const pageForm = z.object({ title: words, standfirst: words, body: z.unknown().optional() })

/**
 * A standing page for whoever is signed in and may read it.
 * @param form what stands in the form beside it; without one, what was saved last.
 */
export async function previewOfPage(headers: Headers, id: string, form?: unknown): Promise<StandingPage | undefined> {
  const req = await staffRequest(headers)
  return req ? pageInForm(req, id, pageForm.safeParse(form).data) : undefined
}
