/**
 * The way out that stands in every letter. It needs no row and never expires: whoever finds a letter years later
 * can still leave, and a new key put in front of the ring changes nothing. Pure: the sender makes them too.
 */
import { keys } from '@/mailroom/keys'
import { signToken, verifyToken } from '@/platform/sealed'

/** `linkVersion` is the subscriber's; raising it takes back every link sent before. */
export type UnsubscribeLink = { subscriberId: string; linkVersion: number }

const PURPOSE = 'unsubscribe'

/** The same subscriber and version always give the same token, so a letter sent again has the same bytes. */
export const unsubscribeToken = ({ subscriberId, linkVersion }: UnsubscribeLink, ring = keys()): string =>
  signToken(ring, [subscriberId, String(linkVersion)], PURPOSE)

/** @returns `undefined` for whatever was not signed with a key of the ring. */
export function readUnsubscribeToken(token: string, ring = keys()): UnsubscribeLink | undefined {
  const [subscriberId, version, ...rest] = verifyToken(ring, token, PURPOSE) ?? []
  const linkVersion = Number(version)
  if (!subscriberId || !Number.isInteger(linkVersion) || rest.length > 0) return undefined
  return { subscriberId, linkVersion }
}
