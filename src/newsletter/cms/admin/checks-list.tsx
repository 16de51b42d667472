'use client'
import type { LetterCheck } from '../../issues/letter-checks'
import { Check } from './check'
import { checkWords } from './check-words'
import { LinksList } from './links-list'

type Props = {
  issue: string
  checks: LetterCheck[]
  /** Links to other sites. */
  outside: number
}

/** Each check with a mark and a word, so that no colour says it alone, and a sentence about what to do. */
export function ChecksList({ issue, checks, outside }: Props) {
  return (
    <div>
      <h3>Checks</h3>
      <ul className="letters-checks">
        {checks.map((check) => (
          <Check
            key={check.what === 'own-link' ? check.url : check.what}
            state={check.state}
            words={checkWords(check)}
          />
        ))}
      </ul>
      <LinksList issue={issue} outside={outside} />
    </div>
  )
}
