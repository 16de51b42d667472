import type { PayloadRequest } from 'payload'
import { letterSettings } from '@/publication/letter-settings'
import { hasRole } from '@/staff/roles'
import { lettersOverTime } from '../../statistics/letters-over-time'
import { reportsDeliveries } from '../../statistics/reports-deliveries'
import { IssuesInTime } from './issues-in-time'
import { LeavingReasonsTable } from './leaving-reasons-table'
import { MonthsInTime } from './months-in-time'
import { NOT_REPORTED, number } from './sending-words'

/** How letters do, at /admin/letters, for administrators and editors. */
export async function LettersView({ initPageResult: { req } }: { initPageResult: { req: PayloadRequest } }) {
  if (!hasRole(req, 'administrator', 'editor')) {
    return (
      <div className="letters-view">
        <h1>How letters do</h1>
        <p>These numbers are for administrators and editors.</p>
      </div>
    )
  }
  const { timeZone } = await letterSettings(req)
  const { issues, months, subscribers, reasons } = await lettersOverTime(req, timeZone)
  const isTold =
    reportsDeliveries() || issues.some(({ delivered, bounced, complained }) => delivered + bounced + complained > 0)
  return (
    <div className="letters-view">
      <h1>How letters do</h1>
      <p>
        {number(subscribers)} subscribers, those who pause among them. Whether letters are opened or links pressed is
        not tracked.
      </p>
      {isTold ? null : <p>{NOT_REPORTED}</p>}
      <IssuesInTime issues={issues.slice(-20)} timeZone={timeZone} isTold={isTold} />
      <MonthsInTime months={months} timeZone={timeZone} isTold={isTold} />
      <LeavingReasonsTable reasons={reasons} />
    </div>
  )
}
