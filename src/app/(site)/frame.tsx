import type { ReactNode } from 'react'
import { newsletterFields } from '@/newsletter/web/newsletter-stamp'
import { thePublication } from '@/publication/web/public'
import { Shell } from '@/site/shell'

type Props = { children: ReactNode; here?: string; language?: string; newsletterBox?: boolean; live?: boolean }

/** The shell with this publication's name, ways around and newsletter form. */
export async function Frame({ children, here, language, newsletterBox = true, live }: Props) {
  const publication = await thePublication()
  return (
    <Shell
      publication={publication}
      here={here}
      language={language}
      newsletterBox={newsletterBox}
      live={live}
      newsletterHidden={newsletterFields(publication.letterPromise)}
    >
      {children}
    </Shell>
  )
}
