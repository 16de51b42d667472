/** Below the screens of the admin that stand outside its frame: nobody is left without a way on. */
const outside = ['login', 'forgot', 'reset', 'logout', 'logout-inactivity', 'unauthorized', 'verify']

export function WayOut({ segments = [] }: { segments?: string[] }) {
  const [first = ''] = segments
  if (!outside.includes(first)) return null
  return (
    <nav className="way-out" aria-label="Elsewhere">
      {first === 'login' ? null : <a href="/admin/login">Sign in</a>}
      <a href="/">Read the site</a>
    </nav>
  )
}
