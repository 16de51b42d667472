/** Which neighbours a page shows, and why. */
import { PLACE, topicOfTerm } from './terms'

/** A term that two articles share: where and how each prints it, and how much of their nearness it makes. */
export type Shared = { term: string; part: number; own: Said; others: Said }
export type Said = { shown: string; place: number }

export type Reason = { word: string; topic?: string }

/** An article is shown by this many of its nearest alone, so that what is near to everything is not shown everywhere. */
export const SHOWN_BY = 6
/** Those that would otherwise have less than three may also show one that is so far away. */
export const SPARE = 12
/** So many neighbours an article keeps for itself. */
export const KEPT = 24
export const SHOWN = 3

/** Of the weightiest word, so much must be left of one that is said more loudly to be preferred to it. */
const LOUDER = 0.5

/** 3 when both titles say it, down to 0 when both say it in passing. */
const loudness = ({ own, others }: Shared) =>
  Math.min(own.place, others.place) + (Math.max(own.place, others.place) === PLACE.title ? 1 : 0)

/**
 * What a person would say they have in common: of the words that one of them has in its title, or both have above their
 * text or in a heading, the weightiest, as the other one prints it there; otherwise a topic. Undefined when there is nothing
 * to say.
 */
export function reasonOf(shared: readonly Shared[]): Reason | undefined {
  const byPart = [...shared].sort((one, other) => other.part - one.part || (one.term < other.term ? -1 : 1))
  const topic = byPart.find(({ term }) => topicOfTerm(term) !== undefined)
  const said = byPart.filter((each) => topicOfTerm(each.term) === undefined && loudness(each) > 0)
  const enough = LOUDER * (said[0]?.part ?? 0)
  const word = said
    .filter(({ part }) => part >= enough)
    .reduce<Shared | undefined>((best, each) => (best && loudness(best) >= loudness(each) ? best : each), undefined)
  if (word && word.part >= LOUDER * (topic?.part ?? 0))
    return { word: (word.others.place > PLACE.text ? word.others : word.own).shown }
  return topic && { word: '', topic: topicOfTerm(topic.term) }
}

/**
 * Whether two articles stay neighbours: while either needs the other.
 * @param at place of the other among all that are near to this one, from 0.
 * @param last the score of the last that the other one can use; nothing while it has room.
 */
export const staysNear = (at: number, score: number, last: number | undefined): boolean =>
  at < KEPT || last === undefined || score > last

/** @param ahead how many articles are nearer to the neighbour than the one whose page this is. */
export type Neighbour = { id: string; score: number; ahead: number }

/** Up to three: the nearest of those that have room for this article, then the nearest of those that have some to spare. */
export function shownOf<Near extends Neighbour>(neighbours: readonly Near[]): Near[] {
  const nearest = [...neighbours].sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
  const fit = nearest.filter(({ ahead }) => ahead < SHOWN_BY)
  const spare = nearest.filter(({ ahead }) => ahead >= SHOWN_BY && ahead < SPARE)
  return [...fit, ...spare].slice(0, SHOWN)
}
