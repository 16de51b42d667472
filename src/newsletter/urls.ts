/** Absolute addresses that stand in letters. They stay for ever: letters are kept for years. */
import { env } from '@/platform/env'

const at = (path: string, token: string) => `${env().SITE_URL}/newsletter/${path}/${encodeURIComponent(token)}`

export const confirmUrl = (token: string): string => at('confirm', token)
export const blockUrl = (token: string): string => at('block', token)
export const unsubscribeUrl = (token: string): string => at('unsubscribe', token)
/** Opened by the same token as the way out. */
export const preferencesUrl = (token: string): string => at('preferences', token)
/** Opened by a private link's token. */
export const yoursUrl = (token: string): string => at('yours', token)
export const newAddressUrl = (token: string): string => at('new-address', token)
