/** How the doors of an issue answer: to editors and administrators alone; to everybody else they are not there. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '@/staff/roles'

export const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: kept })

/** Numbers of a moment, for one person. */
const kept = { 'cache-control': 'private, no-store' }

export const told = (body: unknown): Response => Response.json(body, { headers: kept })

export const notThere = (): Response => refusal(404, 'This issue is not there.')

/** Beside the button that was pressed. */
export const staysBecause = (why: string): Response => refusal(422, `It cannot leave like this. ${why}`)

/** A door below `/api/issues`. */
export const openDoor = (
  method: 'get' | 'post',
  path: string,
  answer: (req: PayloadRequest) => Promise<Response>,
): Endpoint => ({
  path: `/${path}`,
  method,
  handler: async (req) => (hasRole(req, 'administrator', 'editor') ? answer(req) : refusal(404, 'Not found.')),
})

/** A door below `/api/issues/:id`. What is no id never comes to `answer`. */
export const door = (
  method: 'get' | 'post',
  path: string,
  answer: (req: PayloadRequest, issue: string) => Promise<Response>,
): Endpoint =>
  openDoor(method, `:id/${path}`, async (req) => {
    const issue = z.uuid().safeParse(req.routeParams?.id)
    return issue.success ? answer(req, issue.data) : notThere()
  })
