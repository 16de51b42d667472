import type { CheckState } from '../../issues/letter-checks'

const marks: Record<CheckState, { mark: string; word: string }> = {
  good: { mark: '✓', word: 'Good' },
  look: { mark: '!', word: 'Please look' },
  stop: { mark: '✕', word: 'Keeps it from leaving' },
}

/** One line of what was looked at: a mark and a word, so that no colour says it alone. */
export const Check = ({ state, words }: { state: CheckState; words: string }) => (
  <li data-state={state}>
    <span className="letters-mark" aria-hidden="true">
      {marks[state].mark}
    </span>
    <span>
      <strong>{marks[state].word}.</strong> {words}
    </span>
  </li>
)
