/** Reads what `outbox.ts` delivered, for the mailbox page and the tests. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Letter } from '@/platform/mail/mailer'

/** The content of `<letter id>.json`; `date` is an ISO string. */
export type Kept = { date: string; letter: Letter }
export type OutboxEntry = { id: string; to: string; subject: string; date: string }

export const outboxFolder = (data: string) => join(data, 'mail')

/** Only a plain uuid names a letter; nothing else ever becomes part of a path. */
export const isLetterId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

/**
 * The newest delivered letters, the newest first.
 * @param data the data folder, absolute.
 */
export async function listOutbox(data: string, limit = 100): Promise<OutboxEntry[]> {
  const folder = outboxFolder(data)
  const ids = (await namesIn(folder)).filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4))
  const timed = await Promise.all(ids.filter(isLetterId).map(async (id) => ({ id, time: await timeOf(folder, id) })))
  const newest = timed.sort((a, b) => b.time - a.time || (a.id < b.id ? 1 : -1)).slice(0, limit)
  const kept = await Promise.all(newest.map(({ id }) => readKept(folder, id)))
  return kept
    .filter((one) => one !== undefined)
    .map(({ date, letter }) => ({ id: letter.id, to: letter.to, subject: letter.subject, date }))
}

/** One delivered letter as it was sent, or `undefined` when there is none of this id, whatever the id holds. */
export async function readOutbox(data: string, id: string): Promise<Kept | undefined> {
  return isLetterId(id) ? readKept(outboxFolder(data), id) : undefined
}

/** @param id checked by `isLetterId` before. */
export async function readKept(folder: string, id: string): Promise<Kept | undefined> {
  try {
    const kept: Kept = JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8'))
    return kept
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Whether a file operation failed because there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

async function timeOf(folder: string, id: string): Promise<number> {
  return (await stat(join(folder, `${id}.eml`))).mtimeMs
}
