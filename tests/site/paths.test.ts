import { expect, test } from 'vitest'
import { type Paths, pathsIn } from '@/site/paths'

type Made = { [name: string]: string | Made }

/** Every address once, with the name of the part in place of the part. */
function listed(paths: Paths | Paths['feeds'] | Paths['forms']): Made {
  return Object.fromEntries(
    Object.entries(paths).map(([name, made]) => [
      name,
      typeof made === 'function' ? String(Reflect.apply(made, undefined, ['some part', 2, 3])) : listed(made),
    ]),
  )
}

test('every address in English', () => {
  expect(listed(pathsIn())).toMatchSnapshot()
})

test('every address in another language: forms, files and unsubscribing keep theirs', () => {
  expect(listed(pathsIn('es'))).toMatchSnapshot()
})

test('a slug cannot climb out of its folder', () => {
  expect(pathsIn().article('../admin?x#y')).toBe('/articles/..%2Fadmin%3Fx%23y')
})
