const outside = ['login', 'forgot', 'reset', 'logout', 'logout-inactivity', 'unauthorized', 'verify']

/** These are the sign-in, or lead back to it themselves. */
const hasSignIn = ['login', 'forgot', 'reset']

/** Below the screens of the admin that stand outside its frame: nobody is left without a way on. */
export function WayOut({ segments = [] }: { segments?: string[] }) {
  const [first = ''] = segments
  if (!outside.includes(first)) return null
  return (
    <nav className="way-out" aria-label="Elsewhere">
      {hasSignIn.includes(first) ? null : <a href="/admin/login">Sign in</a>}
      <a href="/">Read the site</a>
    </nav>
  )
}
