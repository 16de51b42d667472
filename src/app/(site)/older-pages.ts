import type { Metadata } from 'next'
import { isId } from '@/platform/ids'
import { isLanguage } from '@/site/languages'
import { metadataOf } from './page-facts'

/** Whether an address can name a place in a list. */
export const isPlace = (language: string, after: string) => isLanguage(language) && isId(after)

/** Search engines follow such a page to what it lists, and keep that. */
export const metadataOfOlder = (path: string, title: string, language: string): Promise<Metadata> =>
  metadataOf({ path, title, description: title, language, noindex: true })
