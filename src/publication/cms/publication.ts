import type { Field, GlobalAfterChangeHook, GlobalConfig } from 'payload'
import { announce } from '@/platform/changes'
import { isTimeZone } from '@/platform/time-zones'
import { namedRows } from '@/staff/named-rows'
import { anyStaff, desk, nobody } from '@/staff/roles'
import { takeTypedWords } from '@/staff/take-typed-words'
import { usualWelcome, weekdays } from '../letter-settings'
import { publicationTag } from '../tags'

const links = (name: string, label: string) => ({
  name,
  label,
  type: 'array' as const,
  labels: { singular: 'Link', plural: 'Links' },
  maxRows: 8,
  admin: { initCollapsed: true, components: namedRows('label', 'A new link') },
  fields: [
    { name: 'label', type: 'text' as const, label: 'Words', required: true },
    {
      name: 'href',
      type: 'text' as const,
      label: 'Address',
      required: true,
      admin: { description: 'Begins with / for a page of your own, and with https:// for any other.' },
      validate: (value: unknown) =>
        (typeof value === 'string' && /^(\/(?!\/)|https:\/\/)\S*$/.test(value)) ||
        'An address that begins with / or https://',
    },
  ],
})

const isZone = (value: unknown) =>
  !value ||
  (typeof value === 'string' && isTimeZone(value)) ||
  'Please give a time zone by its name, such as Europe/Berlin or America/New_York.'

const isHour = (value: unknown) =>
  value === null ||
  value === undefined ||
  (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 23) ||
  'Please give a whole hour from 0 to 23.'

const announcePublication: GlobalAfterChangeHook = ({ req }) =>
  announce(req, { room: 'publication', document: 'publication', what: 'changed', tags: [publicationTag] })

const siteFields: Field[] = [
  { name: 'name', type: 'text', required: true, defaultValue: 'Bedside' },
  { name: 'tagline', type: 'text', admin: { description: 'One line: for whom you write, and about what.' } },
  {
    name: 'introduction',
    type: 'textarea',
    admin: { description: 'A warm word on the home page: who writes here.' },
  },
  {
    name: 'logo',
    type: 'upload',
    relationTo: 'media',
    admin: { description: 'At the head of every page. Left empty, the moon stands there.' },
  },
  {
    name: 'disclaimer',
    type: 'textarea',
    defaultValue: 'General information, not advice for your child. Ask your own clinician.',
    admin: { description: 'At the foot of every page.' },
  },
  links('navigation', 'Navigation'),
  links('footer', 'Footer'),
  {
    name: 'sample',
    type: 'checkbox',
    defaultValue: false,
    admin: { readOnly: true, description: 'This is the sample publication: every page says so.' },
  },
]

const letterFields: Field[] = [
  {
    name: 'letterPromise',
    type: 'text',
    defaultValue: 'New articles, about twice a month. No tracking, one click to leave.',
    admin: { description: 'Stands beside the newsletter form: how often, and what happens with the address.' },
  },
  {
    name: 'welcomeWords',
    type: 'textarea',
    label: 'Welcome letter',
    defaultValue: usualWelcome,
    maxLength: 3000,
    hooks: { beforeValidate: [takeTypedWords] },
    admin: {
      description:
        'What somebody reads who has just confirmed their subscription. An empty line begins a new paragraph.',
    },
  },
  {
    name: 'timeZone',
    type: 'text',
    defaultValue: 'UTC',
    validate: isZone,
    admin: { description: 'Where you are, such as Europe/Berlin or America/New_York. Letters are timed by it.' },
  },
  {
    name: 'digestDay',
    type: 'select',
    label: 'Day of the weekly digest',
    defaultValue: 'monday',
    options: weekdays.map((value) => ({ value, label: `${value[0]?.toUpperCase()}${value.slice(1)}` })),
    admin: { isClearable: false },
  },
  {
    name: 'digestHour',
    type: 'number',
    label: 'Hour of the weekly digest',
    defaultValue: 7,
    min: 0,
    max: 23,
    validate: isHour,
    admin: { description: 'From 0 to 23, in your time zone.' },
  },
]

/** What the whole site shares: its name, its way around, what every page says. */
export const publication: GlobalConfig = {
  slug: 'publication',
  label: 'Publication',
  access: { read: anyStaff, update: desk, readVersions: nobody },
  admin: { group: 'Settings' },
  graphQL: false,
  hooks: { afterChange: [announcePublication] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'The site', fields: siteFields },
        { label: 'Letters', fields: letterFields },
      ],
    },
  ],
}
