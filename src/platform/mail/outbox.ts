import { access, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { compose } from '@/platform/mail/compose'
import type { Letter, Mailer, Outcome } from '@/platform/mail/mailer'
import { isLetterId, isMissing, type Kept, outboxFolder, readKept } from '@/platform/mail/read-outbox'

const BATCH = 100

/**
 * Mail that stays here: `<data>/mail/<letter id>.eml`, a real message any mail program opens, and beside it
 * `<letter id>.json`, the letter as it was given. A letter is delivered once its .eml stands, which happens in one
 * step (written aside, then renamed). A repeat finds it there and changes nothing; another letter under the same id
 * is a conflict.
 * @param data the data folder, absolute.
 */
export function outboxMailer(data: string): Mailer {
  const folder = outboxFolder(data)
  const send = async (letter: Letter): Promise<Outcome> => {
    if (!isLetterId(letter.id)) throw new Error(`${letter.id} is not the id of a letter`)
    await mkdir(folder, { recursive: true })
    return deliver(folder, letter)
  }
  return {
    name: 'outbox',
    account: 'outbox',
    batchSize: BATCH,
    idempotent: true,
    send,
    async sendBatch(letters, _key, signal) {
      const providerIds: string[] = []
      for (const letter of letters) {
        if (signal?.aborted) return { kind: 'unknown', reason: 'given up half way' }
        const outcome = await send(letter)
        if (outcome.kind !== 'accepted') return outcome
        providerIds.push(...outcome.providerIds)
      }
      return { kind: 'accepted', providerIds }
    },
  }
}

async function deliver(folder: string, letter: Letter): Promise<Outcome> {
  const kept = (await readKept(folder, letter.id)) ?? (await keep(folder, letter))
  if (!isDeepStrictEqual(kept.letter, plain(letter))) {
    return { kind: 'conflict', reason: 'the outbox holds another letter with this id' }
  }
  const path = join(folder, `${letter.id}.eml`)
  if (!(await exists(path))) await writeWhole(path, (await compose(letter, new Date(kept.date))).bytes)
  return { kind: 'accepted', providerIds: [`outbox-${letter.id}`] }
}

async function keep(folder: string, letter: Letter): Promise<Kept> {
  const kept: Kept = { date: new Date().toISOString(), letter: plain(letter) }
  await writeWhole(join(folder, `${letter.id}.json`), `${JSON.stringify(kept, null, 2)}\n`)
  return kept
}

/** As it reads back from JSON: without what is undefined. */
function plain(letter: Letter): Letter {
  const { replyTo, tags, ...rest } = letter
  return { ...rest, ...(replyTo === undefined ? {} : { replyTo }), ...(tags === undefined ? {} : { tags }) }
}

/** Written aside, then renamed: a reader sees the whole file or none. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  const aside = `${path}.${process.pid}.${crypto.randomUUID()}.part`
  await writeFile(aside, content, { mode: 0o600 })
  await rename(aside, path)
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
