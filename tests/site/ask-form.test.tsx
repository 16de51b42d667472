import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NewsletterBox } from '@/site/article/newsletter-box'
import { AskForm } from '@/site/thread/ask-form'

/** The words of the label that points at a field. */
function labelled(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/<label for="([^"]+)">([^<]+)<\/label>/g)].map(([, id, words]) => [id, words]),
  )
}

test('the form and its fields are called exactly so', () => {
  const html = renderToStaticMarkup(<AskForm hidden={{ article: 'a1' }} />)
  expect(html).toContain('<form class="form" id="ask-form" aria-label="Ask or comment"')
  expect(html).toContain('action="/forms/comment" method="post"')
  expect(labelled(html)).toEqual({
    'ask-words': 'Your comment or question',
    'ask-name': 'Your name',
    'ask-email': 'Email',
    'ask-agree': 'I agree that my words are read and may be published',
    'ask-notify': 'Email me when someone answers',
  })
  expect(html).toMatch(/<button type="submit"[^>]*>Send<\/button>/)
  expect(html).toContain('<input type="hidden" name="article" value="a1"/>')
})

test('a refused form keeps every value and binds each error to its field', () => {
  const html = renderToStaticMarkup(
    <AskForm
      hidden={{}}
      values={{ words: 'My <b>words</b>', name: 'Maya', email: 'maya@', agree: 'yes' }}
      errors={{ email: 'Enter an address like name@example.org' }}
    />,
  )
  expect(html).toContain('>My &lt;b&gt;words&lt;/b&gt;</textarea>')
  expect(html).toContain('value="Maya"')
  expect(html).toMatch(/name="agree"[^>]*checked=""/)
  expect(html).not.toMatch(/name="notify"[^>]*checked/)
  expect(html).toContain('aria-describedby="ask-email-hint ask-email-error" aria-invalid="true"')
  expect(html).toContain('<a href="#ask-email">Enter an address like name@example.org</a>')
  expect(html).toMatch(/role="alert" tabindex="-1" autofocus=""/i)
})

test('a form without errors carries no summary', () => {
  expect(renderToStaticMarkup(<AskForm hidden={{}} />)).not.toContain('role="alert"')
})

test('a reply says whom it answers and keeps the form’s name', () => {
  const html = renderToStaticMarkup(<AskForm hidden={{ parent: 'c1' }} replyTo="Maya" />)
  expect(html).toContain('You are answering Maya.')
  expect(html).toContain('aria-label="Ask or comment"')
})

test('the newsletter form has one visible field, a button, and a trap nobody meets', () => {
  const html = renderToStaticMarkup(<NewsletterBox hidden={{ signed: 'x' }} email="maya@" error="Enter an address" />)
  expect(html).toContain('aria-label="Newsletter"')
  expect(html).toContain('action="/forms/subscribe" method="post"')
  expect(labelled(html)).toEqual({ 'letter-email': 'Email' })
  expect(html).toContain('>Subscribe</button>')
  expect(html).toContain('value="maya@"')
  expect(html).toMatch(/<div hidden="">.*name="website".*<\/div>/)
})
