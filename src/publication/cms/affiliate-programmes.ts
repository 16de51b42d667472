import type { ArrayField, GlobalAfterChangeHook, GlobalConfig } from 'payload'
import { announce } from '@/platform/changes'
import { namedRows } from '@/staff/named-rows'
import { anyStaff, desk, nobody } from '@/staff/roles'
import { knownProgrammes } from '../known-programmes'
import { programmesTag } from '../tags'

const announceProgrammes: GlobalAfterChangeHook = ({ req }) =>
  announce(req, { room: 'publication', document: 'affiliate-programmes', what: 'changed', tags: [programmesTag] })

type Beside = { siblingData: Partial<Record<string, unknown>> }

const isByParameter = (beside: Partial<Record<string, unknown>> | undefined) => beside?.told === 'by-parameter'

const each = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string').map((one) => one.trim()) : []

/** `amazon.com`: two labels at least, no protocol, no path, no port. Letters of any script. */
const isHost = (host: string) =>
  /^(?!-)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host) && URL.canParse(`https://${host}/`)

const validHosts = (value: unknown) =>
  (each(value).length > 0 && each(value).every(isHost)) ||
  'Please give hosts without anything around them, for example amazon.com. Hosts below one are meant too.'

const validParameters = (value: unknown, { siblingData }: Beside) =>
  !isByParameter(siblingData) ||
  (each(value).length > 0 && each(value).every((name) => /^[^\s?&=#]+$/.test(name))) ||
  'Please name what stands before the = in a paid link, for example tag.'

const validRule = (value: unknown, { siblingData }: Beside) =>
  value !== 'remove-tag' ||
  isByParameter(siblingData) ||
  'Every link of these hosts is paid, so there is no tag to take away. Please choose another rule.'

const validSentence = (value: unknown, { siblingData }: Beside) =>
  siblingData?.demandsSentence !== true ||
  (typeof value === 'string' && value.trim() !== '') ||
  'This programme demands a sentence. Please copy it here word for word, or take the mark below away.'

const programmes: ArrayField = {
  name: 'programmes',
  type: 'array',
  maxRows: 60,
  defaultValue: knownProgrammes,
  admin: {
    description: 'Where more than one would match a link, the upper one counts.',
    initCollapsed: true,
    components: namedRows('name', 'A new programme'),
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    {
      name: 'hosts',
      type: 'text',
      hasMany: true,
      required: true,
      validate: validHosts,
      admin: { description: 'For example amazon.com; smile.amazon.com is meant too, notamazon.com is not.' },
    },
    {
      name: 'told',
      type: 'radio',
      label: 'A paid link is told by',
      required: true,
      defaultValue: 'by-parameter',
      options: [
        { value: 'by-parameter', label: 'a part of its address, such as tag=' },
        { value: 'every-link', label: 'its host: every link there is paid, as with short links' },
      ],
    },
    {
      name: 'parameters',
      type: 'text',
      hasMany: true,
      validate: validParameters,
      admin: {
        description: 'What stands before the = in a paid link, for example tag.',
        condition: (_, beside) => isByParameter(beside),
      },
    },
    {
      name: 'sentence',
      type: 'text',
      validate: validSentence,
      admin: { description: 'What the programme wants said on your site, word for word.' },
    },
    { name: 'demandsSentence', type: 'checkbox', defaultValue: false, label: 'The programme demands this sentence' },
    {
      name: 'inLetters',
      type: 'radio',
      label: 'In letters',
      required: true,
      defaultValue: 'remove-link',
      validate: validRule,
      options: [
        { value: 'keep', label: 'keep the link, say that it is paid' },
        { value: 'remove-tag', label: 'keep the link without the tag, so that it earns nothing' },
        { value: 'remove-link', label: 'leave out the link and keep its words' },
      ],
    },
  ],
}

/** Links that earn money are recognised by this list, wherever they stand. */
export const affiliateProgrammes: GlobalConfig = {
  slug: 'affiliate-programmes',
  label: 'Affiliate programmes',
  dbName: 'affiliate_programmes',
  access: { read: anyStaff, update: desk, readVersions: nobody },
  admin: {
    group: 'Settings',
    description:
      'Links to these are marked “(paid link)” on every page, with a disclosure before the first one. No article needs to be edited.',
  },
  graphQL: false,
  hooks: { afterChange: [announceProgrammes] },
  fields: [programmes],
}
