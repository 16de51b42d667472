/** Verifies the record of an article as a stranger would, by docs/ledger.md alone: `node …verify.mjs history.json` */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const hashOf = (/** @type {string} */ text) => createHash('sha256').update(text, 'utf8').digest('hex')
const lines = (/** @type {string[]} */ ...all) => all.map((line) => `${line}\n`).join('')
const oneLine = (/** @type {string} */ words) => words.toWellFormed().replace(/\s+/g, ' ').trim().normalize('NFC')

/** @param {any} record the parsed history.json @returns {string[]} everything that is wrong; empty when it is whole */
export function findProblems(record) {
  if (record.format !== 'bedside-history' || record.version !== 1) return ['this is no bedside-history 1']
  return [...problemsOfRevisions(record), ...problemsOfReviews(record)]
}

function problemsOfRevisions(/** @type {any} */ { revisions }) {
  const found = []
  for (const [index, revision] of revisions.entries()) {
    const { number, time, contentHash, previousHash, hash, text } = revision
    const note = revision.note.toWellFormed().replace(/\r\n?/g, '\n').normalize('NFC')
    const expected = lines(
      'bedside-revision 1',
      `previous: ${previousHash ?? 'none'}`,
      `number: ${number}`,
      `time: ${time}`,
      `class: ${revision.class}`,
      `content: ${contentHash}`,
      `note: ${note}`,
    )
    if (number !== index + 1) found.push(`revision ${number}: number ${index + 1} was expected`)
    if (previousHash !== (revisions[index - 1]?.hash ?? null))
      found.push(`revision ${number}: does not follow the one before`)
    if (hashOf(expected) !== hash) found.push(`revision ${number}: hash`)
    if (text === null && !revision.withdrawn) found.push(`revision ${number}: no text and no reason`)
    if (text !== null && hashOf(text) !== contentHash) found.push(`revision ${number}: text`)
  }
  return found
}

function problemsOfReviews(/** @type {any} */ { article, reviews }) {
  const found = []
  const withdrawn = new Set(reviews.map((/** @type {any} */ { withdraws }) => withdraws))
  let previous = null
  for (const { id, hash, opened, reviewer, ...review } of reviews) {
    if ((opened || review.shownAs) && withdrawn.has(id)) found.push(`review ${id}: a name without a standing credit`)
    if (hash === null && previous !== null) found.push(`review ${id}: stands outside the chain`)
    if (hash === null) continue
    const expected = lines(
      'bedside-review 1',
      `previous: ${review.previous ?? 'none'}`,
      `id: ${id}`,
      `event: ${review.event}`,
      `subject: article ${article}`,
      `text: ${review.text ?? 'none'}`,
      `scope: ${review.scope}`,
      `sections: ${review.sections.join(' ') || 'none'}`,
      `time: ${review.time}`,
      `withdraws: ${review.withdraws ?? 'none'}`,
      `reviewer: ${reviewer}`,
    )
    if (review.previous !== previous) found.push(`review ${id}: does not follow the one before`)
    if (hashOf(expected) !== hash) found.push(`review ${id}: hash`)
    if (opened && sealOf(opened) !== reviewer) found.push(`review ${id}: reviewer`)
    previous = hash
  }
  return found
}

const sealOf = (/** @type {any} */ { salt, name, credential, medical, conflicts }) =>
  hashOf(
    lines('bedside-reviewer 1', `salt: ${salt}`, `name: ${oneLine(name)}`, `credential: ${oneLine(credential)}`) +
      lines(`medical: ${medical ? 'yes' : 'no'}`, `conflicts: ${oneLine(conflicts)}`),
  )

if (process.argv[1] === import.meta.filename) {
  const problems = findProblems(JSON.parse(readFileSync(process.argv[2] ?? 'history.json', 'utf8')))
  console.log(problems.join('\n') || 'whole')
  process.exitCode = problems.length > 0 ? 1 : 0
}
