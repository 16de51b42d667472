import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, wherever the command was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string[]} parts */
export const inRoot = (...parts) => resolve(root, ...parts)

/** Where this installation keeps what it makes: database, letters, media, secrets. */
export const dataFolder = () => inRoot(process.env.BEDSIDE_DATA || '.data')
