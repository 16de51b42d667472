/** The asker's own page, opened and pressed as a browser would. */
import { statusToken } from '@/discussion/status-link'
import * as statusRoute from '@/discussion/web/status.route'
import * as exportRoute from '@/discussion/web/status-export.route'

const base = 'http://localhost:3000/comments/mine'
const routeOf = (token: string) => ({ params: Promise.resolve({ token }) })

export type Opened = { status: number; page: string; headers: Headers }

const read = async (answer: Response): Promise<Opened> => ({
  status: answer.status,
  page: await answer.text(),
  headers: answer.headers,
})

export const openToken = async (token: string, ask = '') =>
  read(await statusRoute.GET(new Request(`${base}/${token}${ask ? `?ask=${ask}` : ''}`), routeOf(token)))

export const open = (id: string, ask?: string) => openToken(statusToken(id), ask)

export async function press(id: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const token = statusToken(id)
  const request = new Request(`${base}/${token}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
  })
  return read(await statusRoute.POST(request, routeOf(token)))
}

export async function exported(id: string) {
  const token = statusToken(id)
  return read(await exportRoute.GET(new Request(`${base}/${token}/export.json`), routeOf(token)))
}
