import type { CollectionConfig } from 'payload'
import { anyStaff, hasRole, only, roles } from '../roles'
import { forgetAuthenticator, keepAnAdministrator, keepTheLastAdministrator, refuseManyAtOnce } from './staff-hooks'
import { staffSession } from './staff-session'

const administrators = only('administrator')

/** Accounts of those who work here. Readers are never Payload users. */
export const staff = (secureCookies: boolean): CollectionConfig => ({
  slug: 'staff',
  labels: { singular: 'Staff account', plural: 'Staff accounts' },
  auth: {
    tokenExpiration: 8 * 3600,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { secure: secureCookies, sameSite: 'Strict' },
    strategies: [staffSession],
  },
  access: {
    admin: ({ req }) => hasRole(req, ...roles),
    create: administrators,
    read: ({ req }) => hasRole(req, 'administrator') || (hasRole(req, ...roles) && { id: { equals: req.user?.id } }),
    update: ({ req }) => hasRole(req, 'administrator') || (hasRole(req, ...roles) && { id: { equals: req.user?.id } }),
    delete: administrators,
    unlock: administrators,
    readVersions: () => false,
  },
  hooks: {
    beforeOperation: [refuseManyAtOnce],
    beforeChange: [keepAnAdministrator],
    beforeDelete: [keepTheLastAdministrator],
    afterDelete: [forgetAuthenticator],
  },
  disableBulkEdit: true,
  admin: { useAsTitle: 'name', group: 'Settings', defaultColumns: ['name', 'email', 'role'] },
  graphQL: false,
  fields: [
    {
      name: 'secondFactor',
      type: 'ui',
      admin: { components: { Field: '/staff/cms/admin/second-factor-link#SecondFactorLink' } },
    },
    { name: 'name', type: 'text', required: true },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'author',
      options: roles.map((role) => ({ value: role, label: role[0]?.toUpperCase() + role.slice(1) })),
      access: { read: anyStaff, create: administrators, update: administrators },
      admin: {
        isClearable: false,
        description:
          'Authors write drafts. Editors publish. Moderators look after comments. Administrators also keep accounts.',
      },
    },
  ],
})
