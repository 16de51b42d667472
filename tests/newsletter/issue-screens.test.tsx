import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { AudienceInWords } from '@/newsletter/cms/admin/audience-in-words'
import { newsOf, onNews, tellNews } from '@/newsletter/cms/admin/issue-news'
import { LetterField } from '@/newsletter/cms/admin/letter-field'
import { LettersView } from '@/newsletter/cms/admin/letters-view'
import { OutcomeOfIssue } from '@/newsletter/cms/admin/outcome-of-issue'
import { CancelQuestion } from '@/newsletter/cms/admin/sending-buttons'
import { SendingField } from '@/newsletter/cms/admin/sending-field'
import { StandingCell } from '@/newsletter/cms/admin/standing-cell'
import { lastLetter } from '@/newsletter/cms/issue-errands'
import { newsletterRoom } from '@/newsletter/cms/room'
import { cancelSending } from '@/newsletter/issues/cancel-sending'
import { sendIssue } from '@/newsletter/issues/send-issue'
import { query } from '@/platform/database'
import { roles } from '@/staff/roles'
import { staffOf } from '../world/people'
import { aHouse } from '../world/rooms'
import { dueIssue, everybodyLeaves, frozenIssue, subscribe } from './readership'
import { aMailer, aSender, untilQuiet } from './senders'
import { writeLetter } from './writing'

// Payload’s own parts bring stylesheets along, which only a browser’s build can read.
const form = vi.hoisted(() => ({ modified: false }))
vi.mock('@payloadcms/ui', async () => {
  const { createElement } = await import('react')
  return {
    Button: ({ buttonStyle, ...props }: { buttonStyle?: string }) => createElement('button', props),
    useDocumentInfo: () => ({}),
    useFormModified: () => form.modified,
  }
})

const house = aHouse()

test('what concerns letters to many is shown to administrators and editors, and to nobody else', async () => {
  const { payload, reader } = house()
  await subscribe(house(), 3, 'screen')
  const issue = await frozenIssue(house())
  await untilQuiet(house(), aSender(house, aMailer().mailer), issue)
  const letters = newsletterRoom.places?.find(({ href }) => href === '/admin/letters')
  const shown: Record<string, string[]> = { sending: [], letter: [], link: [], errand: [], view: [] }
  for (const role of roles) {
    const req = await staffOf(payload, role)
    if (await SendingField({ req, id: issue })) shown.sending?.push(role)
    if (await LetterField({ req, id: issue })) shown.letter?.push(role)
    if (letters?.isFor(req.user)) shown.link?.push(role)
    if ((await lastLetter(req, new Date())).length > 0) shown.errand?.push(role)
    const view = renderToStaticMarkup(await LettersView({ initPageResult: { req } }))
    if (view.includes('The last twelve months')) shown.view?.push(role)
    else expect(view).not.toMatch(/<svg|<table/)
  }
  for (const [what, seenBy] of Object.entries(shown)) expect(seenBy, what).toEqual(['administrator', 'editor'])
  const req = await reader()
  expect(await SendingField({ req, id: issue })).toBeNull()
  expect(await LetterField({ req, id: issue })).toBeNull()
  expect(renderToStaticMarkup(await LettersView({ initPageResult: { req } }))).not.toContain('twelve months')
  expect(letters?.isFor(null)).toBe(false)
})

const screenOf = async (issue: string) => {
  const req = await staffOf(house().payload, 'editor')
  const [sending, letter] = [await SendingField({ req, id: issue }), await LetterField({ req, id: issue })]
  return { sending: renderToStaticMarkup(sending), letter: renderToStaticMarkup(letter) }
}
const again = 'Email this again'

test('nothing is sent while the form holds what is not saved, and it says why', async () => {
  const { id } = await writeLetter(house())
  const before = await screenOf(id)
  expect(before.sending).toContain('<button>Send it, after 10 minutes to undo')
  expect(before.sending + before.letter).not.toMatch(/not saved it/)
  form.modified = true
  const now = await screenOf(id)
  form.modified = false
  expect(now.sending).toContain('<button disabled="">Send it, after 10 minutes to undo')
  expect(now.letter).toMatch(/<button disabled=""[^>]*>Send me a test/)
  expect(now.sending).toContain('Please save it first')
  expect(now.letter).toContain('Please save it first')
})

test('what was taken back can be sent after all, and says neither two things nor who would get what nobody gets', async () => {
  const { id } = await writeLetter(house())
  const editor = await staffOf(house().payload, 'editor')
  expect((await screenOf(id)).sending).toContain('Not sent yet.')
  await sendIssue(editor, { issue: id })
  await cancelSending(editor, { issue: id })
  const { sending, letter } = await screenOf(id)
  expect(sending).toContain('Cancelled by Sample editor.')
  expect(sending).toContain('It can be sent after all.')
  expect(sending).not.toContain('Not sent yet.')
  expect(letter).toContain('If it left now')
  const issue = await dueIssue(house())
  await cancelSending(editor, { issue })
  const over = await screenOf(issue)
  expect(over.sending).not.toContain('It can be sent after all.')
  expect(over.letter).not.toContain('If it left now')
})

test('what was typed and not saved when the letter was frozen is said to be lost', async () => {
  await subscribe(house(), 1, 'typed')
  const issue = await frozenIssue(house())
  form.modified = true
  const { sending } = await screenOf(issue)
  form.modified = false
  expect(sending).toContain('what you changed since is not in it')
})

test('“Email this again” stands on articles’ letters alone, once they are over', async () => {
  await everybodyLeaves(house())
  await subscribe(house(), 1, 'again')
  const issue = await frozenIssue(house())
  const of = async (kind: string, status: string) => {
    const req = await house().system()
    await query(req, 'update issues set kind = $2 where id = $1', [issue, kind])
    await query(req, 'update sendings set status = $2 where issue_id = $1', [issue, status])
    return (await screenOf(issue)).sending.includes(again)
  }
  expect(await of('article', 'done')).toBe(true)
  expect(await of('article', 'cancelled')).toBe(true)
  expect(await of('article', 'needs_review')).toBe(false)
  expect(await of('article', 'sending')).toBe(false)
  expect(await of('correction', 'done')).toBe(false)
})

test('a letter is shown as it left from the moment it is frozen, also to nobody and on a page that was open', async () => {
  await everybodyLeaves(house())
  const waits = await dueIssue(house())
  expect((await screenOf(waits)).letter).toContain('>The letter</h2>')
  const issue = await frozenIssue(house())
  expect((await screenOf(issue)).letter).toContain('The letter as it left')
  const told = vi.fn()
  const stop = onNews(told)
  expect(newsOf(waits)).toEqual({})
  tellNews(waits, { frozen: true })
  tellNews(waits, { frozen: true })
  stop()
  tellNews(issue, { frozen: true })
  expect(told).toHaveBeenCalledTimes(1)
  expect(newsOf(waits)).toEqual({ frozen: true })
})

test('before the rest is given up it is said how many have it', () => {
  const sending = { status: 'sending', accepted: 1200, prepared: 3000, frozen: true } as const
  const may = { cancel: true, pause: true, resume: false }
  const nothing = () => {}
  const question = CancelQuestion({ busy: false, sending: { ...sending, may }, onYes: nothing, onNo: nothing })
  expect(renderToStaticMarkup(question)).toContain('1,200 of 3,000 readers have it already and keep it.')
})

test('each plot says in words what it shows, and its numbers stand in a table too', async () => {
  const req = await staffOf(house().payload, 'editor')
  await query(await house().system(), `delete from sendings where prepared is distinct from 3`)
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

test('where nobody tells whether letters were delivered, none is said to be, and what was accepted is plotted', async () => {
  const req = await staffOf(house().payload, 'editor')
  await query(await house().system(), `update deliveries set status = 'accepted'`)
  const view = renderToStaticMarkup(await LettersView({ initPageResult: { req } }))
  expect(view).toContain('is not reported by this way of sending')
  expect(view).toContain('Accepted, issue by issue')
  expect(view).not.toMatch(/Delivered, issue by issue|0 %<\/small>.*0 %/)
  const told = JSON.stringify(await lastLetter(req, new Date()))
  expect(told).toContain('3 accepted')
  expect(told).not.toContain('0 delivered')
})

test('the list of issues says where each stands', async () => {
  const { payload } = house()
  const cell = async (id: string) => renderToStaticMarkup(await StandingCell({ payload, rowData: { id } }))
  const { id } = await writeLetter(house())
  expect(await cell(id)).toContain('Not sent yet')
  await sendIssue(await staffOf(payload, 'editor'), { issue: id })
  expect(await cell(id)).toMatch(/Waits until \w+, \d+ \w+ \d{4}, \d\d:\d\d, UTC/)
  await cancelSending(await staffOf(payload, 'editor'), { issue: id })
  expect(await cell(id)).toContain('>Cancelled<')
})

test('a correction counts among those who got a wrong version, and contradicts itself nowhere', () => {
  const counts = {
    prepared: 3,
    accepted: 3,
    delivered: 3,
    bounced: 0,
    complained: 0,
    skipped: 0,
    failed: 0,
    unknown: 0,
    left: 0,
  }
  const sending = { candidates: 3, excluded: 0, untold: 1 }
  const words = renderToStaticMarkup(OutcomeOfIssue({ counts, sending, reports: true }))
  expect(words).toContain('75 % of those who got a wrong version')
  expect(words).not.toMatch(/all who subscribed|not meant by it/)
  const audience = { receives: 3, excluded: {} }
  expect(renderToStaticMarkup(AudienceInWords({ audience, untold: { left: 1 } }))).not.toContain('nobody is left out')
})

test('without letters and readers there is a page all the same', async () => {
  const req = await staffOf(house().payload, 'editor')
  await query(await house().system(), 'delete from deliveries')
  await query(await house().system(), 'delete from sendings')
  const view = renderToStaticMarkup(await LettersView({ initPageResult: { req } }))
  expect(view).toContain('No issue was sent in the last twelve months.')
  expect(view).not.toMatch(/NaN|Infinity/)
  expect(await lastLetter(req, new Date())).toEqual([])
})
