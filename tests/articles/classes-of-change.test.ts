import { expect, test } from 'vitest'
import { revisionsOf } from '@/articles/ledger'
import { publishDue } from '@/articles/publish'
import { articleData, bodyOf, staffOf } from '../world/people'
import { aHouse } from '../world/rooms'

const house = aHouse()
const editor = () => staffOf(house().payload, 'editor')

async function published(...paragraphs: string[]) {
  const { payload } = house()
  const data = await articleData(payload, { body: bodyOf(...paragraphs), _status: 'published' as const })
  return payload.create({ collection: 'articles', data, overrideAccess: false, req: await editor() })
}

async function publish(id: string, data: Record<string, unknown>) {
  const { payload } = house()
  const all = { ...data, _status: 'published' as const }
  return payload.update({ collection: 'articles', id, data: all, overrideAccess: false, req: await editor() })
}

const classes = async (id: string) =>
  (await revisionsOf(await house().system(), id)).map(({ changeClass }) => changeClass).reverse()

const refused = (message: RegExp) => ({
  data: { errors: [{ path: 'changeClass', message: expect.stringMatching(message) }] },
})

const DOSE = 'Give 5 ml in the evening and rest.'

test('a change without a class is refused, and the first publication is not asked for one', async () => {
  const { id } = await published(DOSE)
  await expect(publish(id, { title: 'Other words' })).rejects.toMatchObject(refused(/choose what kind of change/))
  await publish(id, { title: 'Other words', changeClass: 'clarity' })
  expect(await classes(id)).toEqual(['first', 'clarity'])
})

test('what changes no word is asked for nothing, and the class leaves the form', async () => {
  const { id } = await published(DOSE)
  const after = await publish(id, { noindex: true, changeClass: 'evidence' })
  expect(after).toMatchObject({ changeClass: null, changeNote: null, handedIn: false })
  expect(await classes(id)).toEqual(['first'])
})

test('a dose called a typo is not believed, and what the machine saw is said', async () => {
  const { id } = await published(DOSE)
  const body = bodyOf('Give 50 ml in the evening and rest.')
  await expect(publish(id, { body, changeClass: 'typo' })).rejects.toMatchObject(
    refused(/“5” became “50”: a number is not a spelling\. Choose what kind of change it is\./),
  )
  await publish(id, { body, changeClass: 'correction' })
  expect(await classes(id)).toEqual(['first', 'correction'])
})

test('mended spelling is believed, also at an hour that was set, with a class chosen beforehand', async () => {
  const { payload, system } = house()
  const { id } = await published('Give 5 ml in the evening, and let the child recieve a story afterwards.')
  await publish(id, {
    body: bodyOf('Give 5 ml in the evening, and let the child receive a story afterwards.'),
    changeClass: 'typo',
  })
  expect(await classes(id)).toEqual(['first', 'typo'])
  const at = new Date(Date.now() + 60_000)
  const draft = async (data: object) =>
    payload.update({ collection: 'articles', id, data, draft: true, overrideAccess: false, req: await editor() })
  await draft({ title: 'Scheduled words', publishAt: at.toISOString() })
  expect(await publishDue(system, at), 'nobody said what kind of change it is').toEqual([])
  await draft({ changeClass: 'clarity' })
  expect(await publishDue(system, at)).toEqual([id])
  expect(await classes(id)).toEqual(['first', 'typo', 'clarity'])
})

test('more than a destination is no link', async () => {
  const { id } = await published(DOSE)
  await expect(publish(id, { title: 'Other words', changeClass: 'link' })).rejects.toMatchObject(refused(/^More than/))
})

test('an administrator may stop asking, and then a change is unclassed', async () => {
  const { payload, system } = house()
  const { id } = await published(DOSE)
  const rules = async (changeClass: 'block' | 'warn') =>
    payload.updateGlobal({
      slug: 'publishing-rules',
      data: { changeClass },
      overrideAccess: false,
      req: await staffOf(payload, 'administrator'),
    })
  await rules('warn')
  await publish(id, { title: 'Nobody asked' })
  expect(await classes(id)).toEqual(['first', 'unclassed'])
  await rules('block')
  await expect(publish(id, { title: 'Asked again' })).rejects.toThrow()
  const req = await editor()
  const byEditor = payload.updateGlobal({ slug: 'publishing-rules', data: {}, overrideAccess: false, req })
  await expect(byEditor).rejects.toThrow()
  expect(await (await system()).payload.findGlobal({ slug: 'publishing-rules' })).toMatchObject({
    changeClass: 'block',
  })
})
