import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { roleOf } from '@/staff/roles'
import { mayDecide } from '../../rules'
import { stockReplies } from '../../stock-replies'
import { shownQueue } from '../queue-endpoints'
import { QueueScreen } from './queue-screen'

/** The queue at /admin/queue. Payload lets anybody in here: the view itself asks who is looking. */
export async function QueueView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!user) {
    return (
      <main>
        <h1>The queue</h1>
        <p>
          <a href="/admin/login?redirect=%2Fadmin%2Fqueue">Please sign in first.</a>
        </p>
      </main>
    )
  }
  const { lane, search } = searchParams ?? {}
  const may = mayDecide(roleOf(user)).ok
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="queue">
        <h1>The queue</h1>
        {may ? (
          <QueueScreen
            initial={await shownQueue(req, { lane, search })}
            initialSearch={typeof search === 'string' ? search : ''}
            stock={await stockReplies(req)}
          />
        ) : (
          <p>What readers send in private is read by administrators, editors and moderators.</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
