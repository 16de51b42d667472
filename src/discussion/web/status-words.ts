/** What has become of somebody's words, said to them. */
import { assertNever } from '@/platform/verdict'
import { type DeclineCode, declineReasons } from '../decline-reasons'
import type { OwnAnswer, OwnComment } from '../own-comment'
import { soonWithin } from '../soon-within'

export type StatusWords = {
  heading: string
  /** Sentences, a paragraph each; the last may be words that staff wrote for this writer. */
  words: string[]
  /** Where it stands, where its answers stand. */
  links: { label: string; href: string }[]
}

/**
 * @param fresh sent a moment ago: says thank you, and that nothing more is needed.
 * @param hours within which somebody should have decided.
 */
export function statusWords(comment: OwnComment, fresh: boolean, hours: number): StatusWords {
  const { state } = comment
  const what = comment.kind === 'question' ? 'question' : 'comment'
  switch (state.is) {
    case 'waiting':
      return waiting(comment, fresh, hours)
    case 'read':
      return {
        heading: `Your ${what} was read`,
        words: ['It has not been answered yet. The page that answers it will be linked here.'],
        links: [],
      }
    case 'published':
      return published(what, state.place, state.answers)
    case 'declined':
      return {
        heading: `Your ${what} was not published`,
        words: [...why(state.codes), ...(state.note ? [state.note] : [])],
        links: state.answers.map(toAnswer),
      }
    case 'away':
      if (state.by === 'writer') {
        return { heading: `You took your ${what} back`, words: ['Nobody sees it any more.'], links: [] }
      }
      return {
        heading: `Your ${what} was taken away`,
        words: [
          'Readers do not see it any more.',
          ...(state.codes.length > 0 ? why(state.codes) : []),
          ...(state.note ? [state.note] : []),
        ],
        links: [],
      }
    default:
      return assertNever(state)
  }
}

/** Every reason that was given; where none was, that it was decided. */
const why = (codes: readonly DeclineCode[]): string[] =>
  codes.length > 0 ? codes.map((code) => declineReasons[code].words) : [declineReasons.other.words]

function waiting({ address, kind }: OwnComment, fresh: boolean, hours: number): StatusWords {
  const letter =
    address === 'unconfirmed'
      ? ['To hear of an answer by email, open the letter we sent you and press “Confirm my address”.']
      : []
  const next = `Somebody reads it, ${soonWithin(hours)}. Nobody else sees it before that.`
  if (fresh)
    return { heading: 'Thank you, we have it', words: [next, 'Nothing more is needed from you.', ...letter], links: [] }
  return { heading: `Your ${kind} is waiting to be read`, words: [next, ...letter], links: [] }
}

function published(what: string, place: string | undefined, answers: OwnAnswer[]): StatusWords {
  const links = [...answers.map(toAnswer), ...(place ? [{ label: `Your ${what} on the site`, href: place }] : [])]
  if (answers.length > 0) return { heading: `Your ${what} is answered`, words: [], links }
  const words = what === 'question' ? ['It has not been answered yet. The answer will be linked here.'] : []
  return { heading: `Your ${what} is published`, words, links }
}

const toAnswer = ({ path, by }: OwnAnswer) => ({
  label: by ? `Read the answer by ${by}` : 'Read the answer',
  href: path,
})
