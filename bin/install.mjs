import { existsSync, readFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { inRoot } from './places.mjs'
import { step } from './progress.mjs'
import { Refusal } from './refusal.mjs'
import { runQuietly } from './run.mjs'

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, extraneous?: boolean }} LockEntry
 */

/**
 * Installs the packages when what is installed is not what package-lock.json says.
 * Without development packages (`dev: false`) an image that left them out counts as complete.
 */
export async function install({ dev = true } = {}) {
  if (isInstalled(dev)) return
  await step('Installing packages', async () => {
    try {
      await npm('ci')
    } catch (error) {
      // A registry that lacks a build for some other system is no reason not to run on this one.
      if (!(error instanceof Refusal) || !error.message.includes('in sync')) throw error
      await npm('install', '--no-save')
    }
  })
}

/** @param {string[]} words */
const npm = (...words) =>
  runQuietly('npm', [...words, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { ...process.env, PATH: pathWithoutOwnPackages() },
    shell: process.platform === 'win32',
    failure: 'The packages could not be installed. Is the network there? `npm ci` shows more.',
  })

/** npm writes its own copy of the lock file last, so a broken-off installation never looks complete. */
function isInstalled(/** @type {boolean} */ dev) {
  const installed = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = entries(inRoot('package-lock.json'))
  const present = entries(installed)
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.extraneous || (entry.dev && !dev)) return true
    const found = present[path]
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional)
  })
}

/** @param {string} file @returns {Record<string, LockEntry>} */
const entries = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {}

/** npm removes node_modules first: neither npm nor an install script may run on the Node that lies in it. */
function pathWithoutOwnPackages() {
  const parts = (process.env.PATH ?? '').split(delimiter)
  return parts.filter((part) => !part.startsWith(inRoot('node_modules'))).join(delimiter)
}
