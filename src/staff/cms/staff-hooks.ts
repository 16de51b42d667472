import {
  APIError,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  ValidationError,
} from 'payload'
import { forgetFactor } from '../forget-factor'
import { otherAdministrators } from '../other-administrators'
import { roles } from '../roles'
import { mayStopBeing } from '../rules'

const LAST = 'This is the only administrator. Make somebody else one first.'

const roleIn = (value: unknown) => roles.find((role) => role === value)

/** Many at once would each count on the others. */
export const refuseManyAtOnce: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update' && operation !== 'delete') return
  if (!('id' in args) || args.id === undefined)
    throw new APIError('Please change accounts one by one.', 400, undefined, true)
}

/** Somebody stays who can make accounts and give roles. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update') return
  const [was, is] = [roleIn(originalDoc.role), roleIn(data.role ?? originalDoc.role)]
  if (was !== 'administrator' || was === is) return
  const others = await otherAdministrators(req, String(originalDoc.id))
  if (mayStopBeing(was, is ?? 'nobody', others).ok) return
  throw new ValidationError({ collection: 'staff', errors: [{ path: 'role', message: LAST }], req }, req.t)
}

export const keepTheLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const doc = await req.payload.findByID({ collection: 'staff', id, depth: 0, overrideAccess: true, req })
  const others = await otherAdministrators(req, String(id))
  if (!mayStopBeing(roleIn(doc.role), 'nobody', others).ok) throw new APIError(LAST, 409, undefined, true)
}

/** An account's authenticator goes with it. */
export const forgetAuthenticator: CollectionAfterDeleteHook = ({ id, req }) => forgetFactor(req, String(id))
