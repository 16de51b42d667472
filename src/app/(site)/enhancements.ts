/**
 * The one script of a reader's page: what each room adds where there is JavaScript. `bin/enhancements.mjs` bundles it;
 * whatever is loaded with `import()` is a file of its own, fetched when it is wanted.
 */
import { copyHeadingLinks } from '@/site/article/copy-heading-links'
import { markCurrentSection } from '@/site/article/mark-current-section'
import { offerUnclear } from '@/site/article/offer-unclear'
import { openCards } from '@/site/article/open-cards'
import { type Enhancement, enhance } from '@/site/enhance'

const enhancements: Enhancement[] = [
  { to: '[data-contents]', with: markCurrentSection },
  { to: 'main', with: openCards },
  { to: 'main', with: copyHeadingLinks },
  { to: '[data-unclear]', with: offerUnclear },
  {
    to: '[data-ask-help]',
    touched: 'form',
    with: async (here) => (await import('@/discussion/web/asking/start-ask-help')).startAskHelp(here),
  },
  {
    to: '[data-search]',
    touched: 'form',
    with: async (form) => (await import('@/search/web/instant-search')).instantSearch(form),
  },
]

const start = () => enhance(document, enhancements)

// Where the framework's own script stands as well (previews, development) it first takes over what the server wrote.
if ('__next_f' in window) addEventListener('load', () => setTimeout(start))
else start()
