import { pathsIn } from './paths'
import type { LinkView } from './views'

/** The standing pages in the order in which a footer lists them, for a publication that chose none. */
export function standingLinks(language?: string): LinkView[] {
  const paths = pathsIn(language)
  return [
    { label: 'About', href: paths.about() },
    { label: 'Editorial policy', href: paths.editorialPolicy() },
    { label: 'Corrections', href: paths.corrections() },
    { label: 'Disclaimer', href: paths.disclaimer() },
    { label: 'Privacy', href: paths.privacy() },
    { label: 'Health data', href: paths.healthData() },
    { label: 'Terms', href: paths.terms() },
    { label: 'Accessibility', href: paths.accessibility() },
    { label: 'Contact', href: paths.contact() },
  ]
}
