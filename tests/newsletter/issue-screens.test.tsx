import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { LastLetterPanel } from '@/newsletter/cms/admin/last-letter-panel'
import { LetterField } from '@/newsletter/cms/admin/letter-field'
import { LettersLink } from '@/newsletter/cms/admin/letters-link'
import { LettersView } from '@/newsletter/cms/admin/letters-view'
import { SendingField } from '@/newsletter/cms/admin/sending-field'
import { query } from '@/platform/database'
import { roles } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { frozenIssue, subscribe } from './readership'
import { aMailer, aSender, untilQuiet } from './senders'

// Payload’s own parts bring stylesheets along, which only a browser’s build can read.
vi.mock('@payloadcms/ui', () => ({ Button: 'button', useDocumentInfo: () => ({}) }))

const house = aHouse()

test('what concerns letters to many is shown to administrators and editors, and to nobody else', async () => {
  const { payload, reader } = house()
  await subscribe(house(), 3, 'screen')
  const issue = await frozenIssue(house())
  await untilQuiet(house(), aSender(house, aMailer().mailer), issue)
  const shown: Record<string, string[]> = { sending: [], letter: [], link: [], panel: [], view: [] }
  for (const role of roles) {
    const req = await staffOf(payload, role)
    const user = req.user ?? undefined
    if (await SendingField({ req, id: issue })) shown.sending?.push(role)
    if (await LetterField({ req, id: issue })) shown.letter?.push(role)
    if (LettersLink({ user })) shown.link?.push(role)
    if (await LastLetterPanel({ payload, user })) shown.panel?.push(role)
    const view = renderToStaticMarkup(await LettersView({ initPageResult: { req } }))
    if (view.includes('The last twelve months')) shown.view?.push(role)
    else expect(view).not.toMatch(/<svg|<table/)
  }
  for (const [what, seenBy] of Object.entries(shown)) expect(seenBy, what).toEqual(['administrator', 'editor'])
  const req = await reader()
  expect(await SendingField({ req, id: issue })).toBeNull()
  expect(await LetterField({ req, id: issue })).toBeNull()
  expect(renderToStaticMarkup(await LettersView({ initPageResult: { req } }))).not.toContain('twelve months')
  expect(LettersLink({ user: undefined })).toBeNull()
})

test('each plot says in words what it shows, and its numbers stand in a table too', async () => {
  const req = await staffOf(house().payload, 'editor')
  await query(await house().system(), `update deliveries set status = 'delivered'`)
  const view = renderToStaticMarkup(await LettersView({ initPageResult: { req } }))
  const plots = view.match(/<svg[^>]*role="img"[^>]*aria-labelledby="([\w-]+) ([\w-]+)"/g) ?? []
  expect(plots).toHaveLength(6)
  for (const plot of plots) {
    for (const id of plot.match(/aria-labelledby="([^"]+)"/)?.[1]?.split(' ') ?? [])
      expect(view).toContain(`id="${id}"`)
  }
  expect(view).toContain('Delivered, issue by issue')
  expect(view).toContain('>3 <small>100 %</small>')
  expect(view).toContain('not tracked')
  expect(view).not.toMatch(/NaN|Infinity|undefined|@/)
})

test('without letters and readers there is a page all the same', async () => {
  const req = await staffOf(house().payload, 'editor')
  await query(await house().system(), 'delete from deliveries')
  await query(await house().system(), 'delete from sendings')
  const view = renderToStaticMarkup(await LettersView({ initPageResult: { req } }))
  expect(view).toContain('No issue was sent in the last twelve months.')
  expect(view).not.toMatch(/NaN|Infinity/)
  expect(await LastLetterPanel({ payload: house().payload, user: req.user ?? undefined })).toBeNull()
})
