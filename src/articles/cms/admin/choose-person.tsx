'use client'

import type { DeskCredits } from '../../credits-for-desk'

type Props = { label: string; people: DeskCredits['people']; value: string; onChoose: (id: string) => void }

/** One of the profiles, by name. */
export const ChoosePerson = ({ label, people, value, onChoose }: Props) => (
  <label>
    {label}
    <select value={value} onChange={(event) => onChoose(event.target.value)}>
      <option value="">Choose a person</option>
      {people.map((person) => (
        <option key={person.id} value={person.id}>
          {person.name}
        </option>
      ))}
    </select>
  </label>
)
