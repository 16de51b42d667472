import type { ReactNode } from 'react'
import { headScript } from './head-scripts'
import { MoonMark } from './moon-mark'
import { type Paths, pathsIn } from './paths'
import { fontFaces, type PlainFonts, plainStyle } from './plain-style'
import { SampleBanner } from './sample-banner'
import { standingLinks } from './standing-links'

export type PlainShellProps = {
  /** What the page is about; a refused form's begins with `Error: `. */
  title: string
  lang: string
  publicationName: string
  /** Addresses of the site's own fonts; without them its fallbacks of the same measure. */
  fonts?: PlainFonts
  /** The page’s address is somebody’s key: no other page hears of it. */
  secret?: boolean
  /** Whether it is a sample publication, which says so on every page. */
  sample?: boolean
  children: ReactNode
}

/** What every publication has; its own navigation would need the database. */
const navigation = ({ articles, topics, questions }: Paths) => [
  { label: 'Articles', href: articles() },
  { label: 'Topics', href: topics() },
  { label: 'Questions', href: questions() },
]

/**
 * A whole document that needs no database, no stylesheet and no framework: refused forms, confirmations,
 * unsubscribing, errors. The caller writes `<!doctype html>` before it and brings the `<h1>`. Never indexed.
 */
export function PlainShell({ title, lang, publicationName, fonts = {}, secret, sample, children }: PlainShellProps) {
  const paths = pathsIn(lang)
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content={secret ? 'no-referrer' : 'strict-origin-when-cross-origin'} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <title>{`${title} · ${publicationName}`}</title>
        <script>{headScript}</script>
        <style>{fontFaces(fonts) + plainStyle}</style>
      </head>
      <body>
        <header>
          <a href={paths.home()}>
            <MoonMark />
            {publicationName}
          </a>
          <nav aria-label="Main">
            {navigation(paths).map(({ label, href }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </nav>
          <a className="button quiet" href={paths.newsletter()}>
            Get the letter
          </a>
        </header>
        {sample ? <SampleBanner name={publicationName} /> : null}
        <main>{children}</main>
        <footer>
          <nav aria-label="About this site">
            {standingLinks(lang).map(({ label, href }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </nav>
        </footer>
      </body>
    </html>
  )
}
