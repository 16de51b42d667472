import { anyMediaTag } from '@/media/tags'
import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { everybody, type Person, type Profile, profileBySlug } from '../queries'
import { peopleTag, personSlugTag } from '../tags'

export const people = (): Promise<Person[]> =>
  publicRead(['people'], [peopleTag, anyMediaTag], async () => everybody(await readerRequest()))

export const profileAt = (slug: string): Promise<Profile | null> =>
  publicRead(
    ['person', slug],
    [personSlugTag(slug), anyMediaTag],
    async () => (await profileBySlug(await readerRequest(), slug)) ?? null,
  )
