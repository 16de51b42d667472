/** What the forms of both pages sent, read once. */
import { done, no, type Result } from '@/platform/verdict'
import { type Change, frequencies, pauses } from '../choosing/choices'

type Fields = Record<string, string>

export type ChoiceError = 'no-frequency' | 'no-months' | 'no-topics' | 'topics-and-all'

export const choiceErrors: Record<ChoiceError, { field: string; words: string }> = {
  'no-frequency': { field: 'frequency', words: 'Please choose how often.' },
  'no-months': { field: 'pause', words: 'Please choose how long the pause is to be.' },
  'no-topics': { field: 'which', words: 'Please tick at least one topic, or choose all articles.' },
  'topics-and-all': {
    field: 'which',
    words: 'You ticked topics, but “All articles” is chosen. Please choose one of the two, or untick the topics.',
  },
}

const frequencyOf = (fields: Fields) => frequencies.find((one) => one === fields.frequency)

/** Name of the checkbox of a topic. */
export const topicField = (id: string): string => `topic-${id}`

export const tickedTopics = (fields: Fields, known: readonly { id: string }[]): string[] =>
  known.map(({ id }) => id).filter((id) => fields[topicField(id)] !== undefined)

/** @returns nothing for a button that none of these is. */
export function readChoice(fields: Fields): Result<Change, ChoiceError> | undefined {
  switch (fields.do) {
    case 'frequency': {
      const frequency = frequencyOf(fields)
      return frequency ? done({ kind: 'frequency', frequency }) : no('no-frequency')
    }
    case 'pause': {
      const months = pauses.find((one) => String(one) === fields.months)
      return months ? done({ kind: 'pause', months }) : no('no-months')
    }
    case 'resume':
      return done({ kind: 'resume' })
    default:
      return undefined
  }
}

/**
 * @param known the topics there are; whatever else was sent is left out.
 * @param kept those that were ticked when the page was shown. Beside “All articles” they say nothing; others were meant.
 */
export function readContent(
  fields: Fields,
  known: readonly { id: string }[],
  kept: readonly string[],
): Result<Change, ChoiceError> {
  const frequency = frequencyOf(fields)
  if (!frequency) return no('no-frequency')
  const topics = tickedTopics(fields, known)
  if (fields.which !== 'chosen') {
    return topics.some((one) => !kept.includes(one))
      ? no('topics-and-all')
      : done({ kind: 'content', frequency, topics: [] })
  }
  return topics.length > 0 ? done({ kind: 'content', frequency, topics }) : no('no-topics')
}
