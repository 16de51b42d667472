'use client'
import type { CheckState, LetterCheck } from '../../issues/letter-checks'
import { checkWords } from './check-words'

const marks: Record<CheckState, { mark: string; word: string }> = {
  good: { mark: '✓', word: 'Good' },
  look: { mark: '!', word: 'Please look' },
  stop: { mark: '✕', word: 'Keeps it from leaving' },
}

/** Each check with a mark and a word, so that no colour says it alone, and a sentence about what to do. */
export function ChecksList({ checks }: { checks: LetterCheck[] }) {
  return (
    <div>
      <h4>Checks</h4>
      <ul className="letters-checks">
        {checks.map((check) => (
          <Check key={check.what} state={check.state} words={checkWords(check)} />
        ))}
      </ul>
    </div>
  )
}

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
