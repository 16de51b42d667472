import type { ReactNode } from 'react'
import { headScript } from './head-scripts'
import { MoonMark } from './moon-mark'
import { pathsIn } from './paths'
import { plainStyle } from './plain-style'

export type PlainShellProps = {
  /** What the page is about; a refused form's begins with `Error: `. */
  title: string
  lang: string
  publicationName: string
  children: ReactNode
}

/**
 * A whole document that needs no database, no stylesheet and no framework: refused forms, confirmations,
 * unsubscribing, errors. The caller writes `<!doctype html>` before it and brings the `<h1>`. Never indexed.
 */
export function PlainShell({ title, lang, publicationName, children }: PlainShellProps) {
  const paths = pathsIn(lang)
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="strict-origin-when-cross-origin" />
        <title>{`${title} · ${publicationName}`}</title>
        <script>{headScript}</script>
        <style>{plainStyle}</style>
      </head>
      <body>
        <header>
          <a href={paths.home()}>
            <MoonMark />
            {publicationName}
          </a>
        </header>
        <main>{children}</main>
        <footer>
          <p>
            <a href={paths.home()}>Home</a> <a href={paths.privacy()}>Privacy</a> <a href={paths.contact()}>Contact</a>
          </p>
        </footer>
      </body>
    </html>
  )
}
