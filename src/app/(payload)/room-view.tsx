import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import type { AdminViewServerProps } from 'payload'

type Props = AdminViewServerProps & {
  /** Component path of what the room shows. */
  view: string
}

/** Stands around every view that a room adds. Payload lets anybody into those: whoever is not signed in stays out here. */
export function RoomView({ view, ...props }: Props) {
  const { initPageResult, importMap, params, searchParams } = props
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!user) {
    return (
      <main className="template-minimal">
        <div className="template-minimal__wrap sign-in">
          <h1>Please sign in first</h1>
          <p>
            <a href={`/admin/login?redirect=${encodeURIComponent(req.pathname)}`}>Sign in and go on here</a>, or{' '}
            <a href="/">read the site</a>.
          </p>
        </div>
      </main>
    )
  }
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
      <Gutter className="room-view">
        {RenderServerComponent({ Component: view, importMap, serverProps: props })}
        <p className="room-view__back">
          <a href="/admin">Back to what needs you today</a>
        </p>
      </Gutter>
    </DefaultTemplate>
  )
}
