/** Manners of the code that neither the compiler nor the linter sees. */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, pathsWith } from './files'

const source = filesIn('src', 'emails')
const everything = [...source, ...filesIn('tests', 'bin', 'bench')]

test('no file is named after nothing', () => {
  const empty = /(^|[.-])(utils?|helpers?|lib|common|shared|managers?|services?|handlers?|data|misc)([.-]|$)/
  const folders = (path: string) => path.split('/').slice(1)
  expect(
    everything.filter(({ path }) => folders(path).some((part) => empty.test(part))).map(({ path }) => path),
  ).toEqual([])
})

test('files are named in small letters with hyphens', () => {
  const name = /^(\[{1,2}(\.\.\.)?[a-z]+\]{1,2}|[a-z0-9]+([.-][a-z0-9]+)*)$/
  expect(everything.filter(({ path }) => !name.test(basename(path))).map(({ path }) => path)).toEqual([])
})

test('no folder hides behind an index, and none is the Pages Router’s', () => {
  expect(source.filter(({ path }) => /\/index\.tsx?$/.test(path)).map(({ path }) => path)).toEqual([])
  expect(existsSync('src/pages')).toBe(false)
})

test('default exports stand where Next, Payload or the letters’ preview demand them', () => {
  const others = source.filter(({ path }) => !path.startsWith('src/app/') && !path.startsWith('emails/'))
  expect(pathsWith(others, /^export default |export \{ default/m)).toEqual([])
})

/** Letters of the sample and tables of cases may be as long as they are. */
const mayBeLong = /^src\/sample\/content\/|\.test\.tsx?$/

test('no hand-written file is longer than 200 lines', () => {
  const long = everything
    .filter(({ path }) => !mayBeLong.test(path))
    .map(({ path, words }) => ({ path, lines: words.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 200)
  expect(long).toEqual([])
})

test('the type checker is believed', () => {
  expect(pathsWith(source, /\bas any\b|: any\b|<any>/)).toEqual([])
  expect(
    everything.filter(({ words }) => /@ts-(ignore|nocheck|expect-error)/.test(words)).map(({ path }) => path),
  ).toEqual([])
})

test('a type is claimed only where the types of others end', () => {
  const claim = / as (?!const\b)(unknown|[A-Z{][\w<>[\]. ,{]*)(?=[\n);,\]}]| as )/
  const code = source.map(({ path, words }) => ({
    path,
    words: words.replace(/^(import|export) [^'`]*from .*$/gm, ''),
  }))
  const claims = code.filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/sample/content/'))
  expect(pathsWith(claims, claim)).toEqual([
    'src/media/web/file.route.ts',
    'src/platform/database.ts',
    'src/platform/honest-commits.ts',
  ])
})

test('the environment has one reader', () => {
  expect(pathsWith(source, /process\.env\b/)).toEqual(['src/instrumentation.ts', 'src/platform/env.ts'])
  const [settings] = source.filter(({ path }) => path === 'src/instrumentation.ts')
  expect(settings?.words.match(/process\.env\.\w+/g)?.every((name) => /NEXT_(RUNTIME|PHASE)$/.test(name))).toBe(true)
  expect(readFileSync('payload.config.ts', 'utf8')).not.toMatch(/process\.env/)
})

test('Payload is booted in one place', () => {
  expect(pathsWith(source, /\bgetPayload\b/)).toEqual(['src/platform/payload.ts'])
})

test('letters are rendered in one place', () => {
  const render = /import[^;]*\brender\b[^;]*from 'react-email'/
  expect(pathsWith(source, render)).toEqual(['src/platform/mail/render.ts'])
})

test('react-dom/server is imported where it is needed, never at the head of a file', () => {
  expect(pathsWith(source, /^import .*'react-dom\/server'/m)).toEqual([])
})

test('rules ask neither the clock nor the database', () => {
  const rules = source.filter(({ path }) => /\/(rules|[a-z-]+-rules)\.ts$/.test(path))
  expect(rules.length).toBeGreaterThan(2)
  expect(pathsWith(rules, /new Date\(\)|Date\.now|\bawait\b|\bPayloadRequest\b/)).toEqual([])
})

test('nothing is loaded from elsewhere while a page is read', () => {
  const shown = source.filter(({ path }) => /^src\/(site|app\/\(site\)|[a-z]+\/web)\//.test(path))
  const load = /(?:src|href)="https?:\/\/|@import\s+url|url\(["']?https?:|new Image\(|fonts\.(?:googleapis|gstatic)/
  expect(pathsWith(shown, load)).toEqual([])
})
