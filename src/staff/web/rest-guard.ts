/** Payload's REST doors, for staff alone: the whole anonymous query surface is closed. */
import { setTimeout as later } from 'node:timers/promises'
import { addressOf, prefixOf, takeTurn } from '@/platform/rate-limit'
import { readerRequest, staffRequest } from '@/platform/request'
import { roleOf } from '../roles'

type Door = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** What somebody who is not signed in may ask for. */
const open = new Set([
  'POST staff/login',
  'POST staff/forgot-password',
  'POST staff/reset-password',
  'POST staff/logout',
  'GET staff/me',
])

/** Payload's own collections that the admin needs; the others are nobody's business. */
const framework = new Set(['payload-preferences', 'payload-locked-documents'])

/** Payload takes a POST with this header for a GET; an open door is open for what it says. */
const OVERRIDE = 'x-payload-http-method-override'

const isOpen = (request: Request, path: string) =>
  open.has(`${request.method} ${path}`) && !request.headers.has(OVERRIDE)

/** Signed in, with all that a session has to show. */
const isStaff = async (request: Request) => roleOf((await staffRequest(request.headers))?.user ?? null) !== undefined

const notFound = () => Response.json({ errors: [{ message: 'Not found.' }] }, { status: 404 })

/** The same for an unknown address, a wrong password and a locked account: strangers learn nothing of who is here. */
const wrongSignIn = () =>
  Response.json(
    {
      errors: [
        {
          message:
            'The email or password is not right, or there were too many attempts. Please check both. After five wrong ones, wait ten minutes.',
        },
      ],
    },
    { status: 401 },
  )

const signIns = { name: 'sign-in', most: 20, seconds: 600 }

async function tooMany(request: Request): Promise<Response | undefined> {
  const wait = await takeTurn(await readerRequest(), signIns, prefixOf(addressOf(request.headers)))
  if (wait === 0) return undefined
  const message = 'Too many attempts from your network. Please wait a few minutes.'
  return Response.json({ errors: [{ message }] }, { status: 429, headers: { 'retry-after': String(wait) } })
}

/**
 * Whether there is an account is not told by the clock either: a known address costs a hash of its password, or a
 * letter, an unknown one nothing. Longer than either takes.
 */
const NO_SOONER_MS = 1000

export const guarded =
  (door: Door, noSooner = NO_SOONER_MS): Door =>
  async (request, context) => {
    const soonest = performance.now() + noSooner
    const path = ((await context.params).slug ?? []).join('/')
    const collection = path.split('/')[0] ?? ''
    if (collection.startsWith('payload-') && !framework.has(collection)) return notFound()
    if (!isOpen(request, path) && !(await isStaff(request))) return notFound()
    if (request.method === 'POST' && /^staff\/(login|forgot-password|reset-password)$/.test(path)) {
      const refused = await tooMany(request)
      if (refused) return refused
    }
    const answer = await door(request, context)
    const isRefusedSignIn = path === 'staff/login' && answer.status >= 400
    if (isRefusedSignIn || path === 'staff/forgot-password') await later(Math.max(0, soonest - performance.now()))
    return answer.status === 401 && path === 'staff/login' ? wrongSignIn() : answer
  }
