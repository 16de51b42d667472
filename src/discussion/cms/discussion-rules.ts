import type { Field, GlobalAfterChangeHook, GlobalConfig } from 'payload'
import { announce } from '@/platform/changes'
import { confidants, nobody, only } from '@/staff/roles'
import { emergencyRegions } from '../emergency-regions'
import { rulesTag } from '../tags'
import { problemWithOrder } from '../triage/order-of-phases'
import { phaseNames } from '../triage/phase'

/** The region stands on every page with a form. */
const announceRules: GlobalAfterChangeHook = ({ req }) =>
  announce(req, { room: 'discussion', document: 'discussion-rules', what: 'changed', tags: [rulesTag] })

/** What readers are told and shown. */
const openFields: Field[] = [
  {
    name: 'region',
    type: 'select',
    required: true,
    defaultValue: 'us',
    label: 'Where most readers live',
    options: emergencyRegions.map(({ code, name }) => ({ value: code, label: name })),
    admin: { isClearable: false, description: 'Whose emergency numbers are shown first. A reader can choose another.' },
  },
  {
    name: 'directComments',
    type: 'checkbox',
    defaultValue: false,
    label: 'Show comments of known writers at once',
    admin: {
      description:
        'Known: a confirmed address and two approved comments. Questions are always read first, and so is whatever a rule holds.',
    },
  },
  {
    name: 'closeAfterDays',
    type: 'number',
    required: true,
    min: 0,
    max: 3650,
    defaultValue: 0,
    label: 'Close the discussion after so many days',
    admin: { description: '0 keeps it open.' },
  },
  {
    name: 'targetHours',
    type: 'number',
    required: true,
    min: 1,
    max: 720,
    defaultValue: 24,
    label: 'Hours until somebody should have decided',
    admin: { description: 'The queue and the first page of the desk measure by it.' },
  },
]

/** How much one network, and everybody together, may send. */
const paceFields: Field[] = [
  {
    name: 'perHour',
    type: 'number',
    required: true,
    min: 1,
    max: 1000,
    defaultValue: 5,
    label: 'Messages an hour from one network',
  },
  {
    name: 'perDay',
    type: 'number',
    required: true,
    min: 1,
    max: 5000,
    defaultValue: 20,
    label: 'Messages a day from one network',
  },
  {
    name: 'sitePerMinute',
    type: 'number',
    required: true,
    min: 1,
    max: 100_000,
    defaultValue: 600,
    label: 'Messages a minute from everybody together',
  },
]

/** What a rule holds for a person. */
const heldFields: Field[] = [
  {
    name: 'bannedWords',
    type: 'textarea',
    label: 'Words that make a message spam',
    admin: { description: 'One on each line.' },
  },
  {
    name: 'suspectWords',
    type: 'textarea',
    label: 'Words that hold a message for a person',
    admin: { description: 'One on each line.' },
  },
  {
    name: 'allowedHosts',
    type: 'textarea',
    label: 'Sites that may be linked to',
    admin: { description: 'One on each line, such as nhs.uk. Links to them do not hold a message.' },
  },
  {
    name: 'phases',
    type: 'textarea',
    label: 'Order of the checks',
    validate: (typed: unknown) => (typeof typed === 'string' && problemWithOrder(typed)) || true,
    admin: {
      description: `One on each line; one that is not named is not made. Left empty: ${phaseNames.join(', ')}.`,
    },
  },
]

/** How readers' words are received: who is shown at once, what is held, how often one may write. */
export const discussionRules: GlobalConfig = {
  slug: 'discussion-rules',
  label: 'Discussion rules',
  access: { read: confidants, update: only('administrator'), readVersions: nobody },
  admin: { group: 'Readers' },
  graphQL: false,
  hooks: { afterChange: [announceRules] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Reading and answering', fields: openFields },
        { label: 'What is held', fields: heldFields },
        { label: 'How much at once', fields: paceFields },
      ],
    },
  ],
}
