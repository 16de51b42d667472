/** What issues ask of those who send them. */
import type { AskErrands } from '@/platform/errand'
import { hasRole } from '@/staff/roles'
import { lastBalance } from '../afterwards/check-sendings'
import { sendingsUnderWay } from '../issues/sendings'
import { sendingsInTrouble, type TroubledSending } from '../issues/sendings-in-trouble'
import { lastIssue } from '../statistics/last-issue'
import { reportsDeliveries } from '../statistics/reports-deliveries'
import { NOT_REPORTED, number, standing, utc } from './admin/sending-words'

const maySee = (req: Parameters<AskErrands>[0]) => hasRole(req, 'administrator', 'editor')
const placeOf = (issue: string) => `/admin/collections/issues/${issue}`

export const issuesInTrouble: AskErrands = async (req) => {
  const sendings = maySee(req) ? await sendingsInTrouble(req) : []
  if (sendings.length === 0) return []
  return [
    {
      urgency: 'now',
      title: 'Newsletters that stand still',
      lines: sendings.map((sending) => ({
        words: sending.subject ?? 'An issue',
        href: placeOf(sending.issue),
        says: troubleInWords(sending),
      })),
    },
  ]
}

const states: Record<string, string> = {
  waiting: 'late',
  paused: 'paused',
  held: 'held back before it was sent',
  needs_review: 'a person must decide',
}

function troubleInWords({ status, reason, gone, prepared }: TroubledSending): string {
  const state = states[status] ?? 'tried again by itself'
  const readers = prepared > 0 ? `; ${gone} of ${prepared} readers have it` : ''
  return `${state}${readers}. ${reason ?? ''}`.trim()
}

/** Letters that the nightly count could not account for. */
export const issuesOutOfBalance: AskErrands = async (req) => {
  const balance = maySee(req) ? await lastBalance(req) : undefined
  if (!balance || balance.sendings.length === 0) return []
  return [
    {
      urgency: 'now',
      title: 'Newsletters that do not add up',
      note: `Counted at ${utc(balance.at)}. Nothing was changed; whoever runs the server should look before the next issue goes out.`,
      lines: balance.sendings.map(({ issue, subject, faults }) => ({
        words: subject,
        href: placeOf(issue),
        says: `${faults.join('; ')}.`,
      })),
    },
  ]
}

export const issuesUnderWay: AskErrands = async (req) => {
  const sendings = maySee(req) ? await sendingsUnderWay(req) : []
  if (sendings.length === 0) return []
  return [
    {
      urgency: 'today',
      title: 'Newsletters under way',
      lines: sendings.map((sending) => ({
        words: sending.subject,
        href: placeOf(sending.issue),
        says: standing(sending),
      })),
    },
  ]
}

/** How the last issue did, and the way to all of them. */
export const lastLetter: AskErrands = async (req) => {
  const last = maySee(req) ? await lastIssue(req) : undefined
  if (!last) return []
  const { issue, subject, accepted, delivered, bounced, complained, left } = last
  const isTold = reportsDeliveries() || delivered + bounced + complained > 0
  const told = `${number(delivered)} delivered, ${number(bounced)} came back, ${number(complained)} called it unwanted, `
  return [
    {
      urgency: 'to-know',
      title: 'The last newsletter',
      lines: [
        {
          words: subject,
          href: placeOf(issue),
          says: `${number(accepted)} accepted, ${isTold ? told : ''}${number(left)} left.${isTold ? '' : ` ${NOT_REPORTED}`}`,
        },
        { words: 'How newsletters do', href: '/admin/letters' },
      ],
    },
  ]
}
