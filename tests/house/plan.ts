/** The plan of the house: the configuration as Payload runs it, without a database, in the order of the rooms. */
import type { CollectionConfig, Field, GlobalConfig, SanitizedConfig } from 'payload'
import { readEnvironment } from '@/platform/env'
import { testEnvironment } from '../world/environment'
import { ownersOfDocuments } from './rooms'

export async function planOfTheHouse(): Promise<SanitizedConfig> {
  const read = readEnvironment({ ...testEnvironment, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const { configFor } = await import('../../payload.config')
  const plan = await configFor(read.env)
  const place = ({ slug }: { slug: string }) => [...ownersOfDocuments.keys(), slug].indexOf(slug)
  return { ...plan, collections: [...plan.collections].sort((one, other) => place(one) - place(other)) }
}

/** Payload's own collections: the framework states their access, not we. */
export const isFrameworks = (slug: string) => slug.startsWith('payload-')

type Owner = Pick<CollectionConfig | GlobalConfig, 'slug' | 'fields'>

/** Every named field below a document, with its path. Blocks inside rich text are not columns and are left out. */
export function fieldsOf({ fields }: Pick<Owner, 'fields'>): { path: string; field: Field }[] {
  const below = (list: readonly Field[], at: string): { path: string; field: Field }[] =>
    list.flatMap((field) => {
      if (field.type === 'tabs')
        return field.tabs.flatMap((tab) => below(tab.fields, 'name' in tab && tab.name ? `${at}${tab.name}.` : at))
      const path = 'name' in field && field.name ? `${at}${field.name}` : at
      const inner = path === at ? at : `${path}.`
      const own = path === at ? [] : [{ path, field }]
      if ('fields' in field) return [...own, ...below(field.fields, inner)]
      if (field.type === 'blocks') return [...own, ...field.blocks.flatMap((block) => below(block.fields, inner))]
      return own
    })
  return below(fields, '')
}
