import type { Field, GlobalConfig } from 'payload'
import { desk, nobody, only } from '@/staff/roles'
import { type PublishingRules, usualRules } from '../checklist-rules'

type Weighed = Exclude<keyof PublishingRules, 'fleschKincaid' | 'smog'>

const weigh = (name: Weighed, label: string, description?: string): Field => ({
  name,
  type: 'select',
  required: true,
  label,
  defaultValue: usualRules[name],
  options: [
    { value: 'block', label: 'Must be there: publishing waits' },
    { value: 'warn', label: 'Should be there: the desk is told' },
    { value: 'ignore', label: 'Not asked for' },
  ],
  admin: { description, isClearable: false },
})

const grade = (name: 'fleschKincaid' | 'smog', label: string, description: string): Field => ({
  name,
  type: 'number',
  required: true,
  min: 1,
  max: 20,
  label,
  defaultValue: usualRules[name],
  admin: { description },
})

/** What must stand in an article before it is published, and what should. */
export const publishingRules: GlobalConfig = {
  slug: 'publishing-rules',
  label: 'Publishing rules',
  access: { read: desk, update: only('administrator'), readVersions: nobody },
  admin: {
    group: 'Trust',
    description: 'Title, standfirst, address, text, topic and author are always asked for.',
  },
  graphQL: false,
  fields: [
    weigh('altText', 'Alt text of every picture'),
    weigh('disclosure', 'A disclosure where the article earns'),
    weigh('programmeSentence', 'The sentence an affiliate programme demands'),
    weigh('changeClass', 'What kind of change it is', 'Asked when a published text is changed.'),
    weigh('lostLinks', 'Links that lead somewhere'),
    weigh('sources', 'A source for every recommendation', 'In each key point and each care card.'),
    weigh('conflicts', 'A line about conflicts of interest'),
    weigh('review', 'A reviewer’s sign-off of this text', 'Without one the page says “not yet reviewed”.'),
    weigh('readingLevel', 'Words that are easy to read', 'English only. The two numbers below say how easy.'),
    grade('fleschKincaid', 'Flesch-Kincaid, at most', 'Years of school. 8 is what most health services aim at.'),
    grade('smog', 'SMOG, at most', 'Years of school. It counts long words, and comes out about two higher.'),
  ],
}
