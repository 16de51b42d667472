/** Cached reads: first which pictures are shown, then the view under the tags of just these. */
import { mediaTag } from '@/media/tags'
import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import {
  everybody,
  type Greeting,
  greetings,
  type Person,
  type Profile,
  picturesOfProfile,
  portraits,
  profileBySlug,
} from '../queries'
import { greetingsTag, peopleTag, personSlugTag, personTag } from '../tags'

export async function people(): Promise<Person[]> {
  const shown = await publicRead(['portraits'], [peopleTag], async () => portraits(await readerRequest()))
  return publicRead(['people'], [peopleTag, ...shown.slice(0, 120).map(mediaTag)], async () =>
    everybody(await readerRequest()),
  )
}

export async function profileAt(slug: string): Promise<Profile | null> {
  const shown = await publicRead(['person-pictures', slug], [personSlugTag(slug)], async () =>
    picturesOfProfile(await readerRequest(), slug),
  )
  return publicRead(
    ['person', slug],
    [personSlugTag(slug), ...shown.slice(0, 60).map(mediaTag)],
    async () => (await profileBySlug(await readerRequest(), slug)) ?? null,
  )
}

/** Those who are introduced on the home page. */
export async function greetingsAtHome(): Promise<Greeting[]> {
  const who = await publicRead(['greetings-of'], [greetingsTag], async () =>
    (await greetings(await readerRequest())).map(({ id }) => id),
  )
  const greeted = who.slice(0, 20).map(personTag)
  const shown = await publicRead(['greetings-pictures'], [greetingsTag, ...greeted], async () =>
    (await greetings(await readerRequest())).flatMap(({ portrait }) => portrait?.id ?? []),
  )
  return publicRead(['greetings'], [greetingsTag, ...greeted, ...shown.slice(0, 20).map(mediaTag)], async () =>
    greetings(await readerRequest()),
  )
}
