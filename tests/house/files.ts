/** The files of the house, as they lie in the working copy. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type File = { path: string; words: string }

const notOurs = /^(src\/(generated|migrations)\/|src\/app\/\(payload\)\/admin\/importMap\.js)/
const read = /\.(ts|tsx|mjs|cjs|js|css)$/

/** Every hand-written source file below these folders, with its words. */
export function filesIn(...folders: string[]): File[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && read.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !notOurs.test(path) && !path.includes('node_modules/') && !path.includes('.next/'))
    .sort()
    .map((path) => ({ path, words: readFileSync(path, 'utf8') }))
}

/** The words without comments, so that a rule may be named where it is explained. */
export const withoutComments = (words: string) => words.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

export const pathsWith = (files: File[], pattern: RegExp): string[] =>
  files.filter(({ words }) => pattern.test(withoutComments(words))).map(({ path }) => path)
