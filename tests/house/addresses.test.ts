/** Every address at which the house answers. An address that readers have must not go away by accident. */
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from './files'

const verbs = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

const addressOf = (path: string) => {
  const parts = dirname(path)
    .replace(/^src\/app\/?/, '')
    .split('/')
  return `/${parts.filter((part) => !/^\(.*\)$/.test(part)).join('/')}`
}

const verbsIn = (words: string) =>
  verbs.filter((verb) =>
    new RegExp(`export (?:const|async function|function) ${verb}\\b|export \\{[^}]*\\b${verb}\\b[^}]*\\}`).test(words),
  )

test('the addresses of the house stand as they were agreed', async () => {
  const doors = filesIn('src/app').filter(({ path }) => /\/(page\.tsx|route\.tsx?)$/.test(path))
  const lines = doors.map(({ path, words }) => {
    const answers = path.endsWith('page.tsx') ? 'page' : verbsIn(words).join(' ')
    const kept = words.match(/export const dynamic = '([a-z-]+)'/)?.[1] ?? ''
    return `${addressOf(path).padEnd(48)} ${answers.padEnd(38)} ${kept}`.trimEnd()
  })
  await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('__snapshots__/addresses.txt')
})

test('every public page is made on demand and kept, so that none reads the database at build', () => {
  const pages = filesIn('src/app/(site)').filter(({ path }) => path.endsWith('/page.tsx'))
  const kept = pages.filter(({ words }) => words.includes("dynamic = 'force-static'"))
  const others = pages.filter((page) => !kept.includes(page)).map(({ path }) => path)
  expect(others.filter((path) => !/\/(search|preview\/[a-z]+\/\[id\]|reviews?\/\[token\])\/page/.test(path))).toEqual(
    [],
  )
  expect(
    kept.filter(({ words }) => !/generateStaticParams = \(\) => \[\]/.test(words)).map(({ path }) => path),
  ).toEqual([])
})

test('there is no GraphQL and no image of Payload’s making', () => {
  const paths = filesIn('src/app').map(({ path }) => path)
  expect(paths.filter((path) => /graphql|\/og\//.test(path))).toEqual([])
})

test('every verb of Payload’s own door stands behind the guard', () => {
  const [door] = filesIn('src/app/(payload)/api')
  const exported = door?.words.match(/^export .*$/gm) ?? []
  expect(exported).toHaveLength(6)
  expect(exported.filter((line) => !/= guarded\(REST_[A-Z]+\(config\)\)$/.test(line))).toEqual([])
})
