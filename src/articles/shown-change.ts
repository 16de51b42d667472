/** Which public reads a change of an article makes untrue: no more of them than show what changed. */
import type { PayloadRequest } from 'payload'
import { query } from '@/platform/database'
import type { PublicState } from './public-state'
import * as tag from './tags'

type State = PublicState | undefined

/** What a card or a link shows of it. */
const faceOf = (state: State) =>
  state?.published
    ? JSON.stringify([
        state.language,
        state.slug,
        state.title,
        state.standfirst,
        state.hero,
        state.topics[0],
        state.since,
      ])
    : ''

/** What the other languages of its text say of it. */
const tongueOf = (state: State) =>
  state?.published && !state.noindex ? JSON.stringify([state.work, state.language, state.slug]) : ''

const listsOf = (state: State): string[] =>
  state?.published
    ? [
        tag.newestArticlesTag(state.language),
        ...state.topics.map(tag.articlesOfTopicTag),
        ...state.authors.map(tag.articlesOfPersonTag),
      ]
    : []

/** Lists that the article joins or leaves, or in which it stands elsewhere now. */
function changedLists(was: State, is: State): string[] {
  const [before, after] = [listsOf(was), listsOf(is)]
  const every = [...new Set([...before, ...after])]
  const moved = was?.since !== is?.since || was?.language !== is?.language
  return moved ? every : every.filter((list) => before.includes(list) !== after.includes(list))
}

/** @param was what readers saw before; undefined where there was no such article. */
export async function tagsOfChange(req: PayloadRequest, id: string, was: State, is: State): Promise<string[]> {
  const shown = [was, is].filter((state) => state?.published).filter((state) => state !== undefined)
  const [state] = shown.toReversed()
  if (!state) return []
  const always = [
    tag.articleTag(id),
    tag.latestArticlesTag,
    ...shown.map(({ language, slug }) => tag.articleSlugTag(language, slug)),
    ...(tongueOf(was) === tongueOf(is) ? [] : shown.map(({ work }) => tag.languagesTag(work))),
  ]
  const lists = changedLists(was, is)
  if (faceOf(was) === faceOf(is) && lists.length === 0) return always
  const around = await surroundings(req, id, state)
  const comesOrGoes = shown.length === 1 || was?.language !== is?.language
  return [
    ...always,
    ...(faceOf(was) === faceOf(is) ? [] : [tag.articleFaceTag(id)]),
    ...lists,
    ...(around.isNewest ? [] : lists.map(tag.olderTag)),
    ...(comesOrGoes && around.isAlone ? shown.map(({ language }) => tag.servedTag(language)) : []),
    ...(around.isCorrected ? [tag.correctionsTag] : []),
  ]
}

type Surroundings = { isNewest: boolean; isAlone: boolean; isCorrected: boolean }

async function surroundings(req: PayloadRequest, id: string, { language, since }: PublicState): Promise<Surroundings> {
  const others = `select 1 from articles where _status = 'published' and language = $2 and id <> $1`
  const [row] = await query<Surroundings>(
    req,
    `select not exists (${others} and first_published_at > $3) as "isNewest", not exists (${others}) as "isAlone",
       exists (select 1 from corrections where article_id = $1) as "isCorrected"`,
    [id, language, since],
  )
  if (!row) throw new Error('Postgres answered nothing to a question without a table')
  return row
}
