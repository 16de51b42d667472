import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { profilesForSitemap } from '../sitemap'
import { profilesTag } from '../tags'

/** Everybody who has a page, with the time at which their profile last changed. */
export const profilesToList = () =>
  publicRead(['sitemap-people'], [profilesTag], async () => profilesForSitemap(await readerRequest()))
