import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { consentWords } from '@/newsletter/subscribing/wording'
import { NewsletterPage } from '@/newsletter/web/newsletter-page'

const said = {
  'the page of the newsletter': renderToStaticMarkup(<NewsletterPage promise="" hidden={{}} />),
  'the words above the button': consentWords('Bedside'),
}

test.each(Object.entries(said))('%s say all kinds of letters', (_where, words) => {
  for (const kind of [/new articles/i, /a week/, /correct|was wrong/, /a letter from the editors/]) {
    expect(words).toMatch(kind)
  }
})

test('the page says that a very long article comes with its beginning and a link', () => {
  expect(said['the page of the newsletter']).toContain('the beginning and a link')
})
