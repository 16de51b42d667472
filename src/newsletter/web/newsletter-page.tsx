import { NewsletterBox } from '@/site/article/newsletter-box'
import { Page } from '@/site/kit/page'
import { PageHead } from '@/site/kit/page-head'
import { paths } from '@/site/paths'

export type NewsletterPageProps = {
  /** How often, and what happens with the address: the publication's own words. */
  promise: string
  /** `newsletterFields()` */
  hidden: Record<string, string>
}

/** `/newsletter`: what comes, and the form. The shell around it carries no form of its own. */
export function NewsletterPage({ promise, hidden }: NewsletterPageProps) {
  return (
    <Page>
      <PageHead title="The letter" standfirst="New articles in your mailbox, to be read right there." />
      <p>
        Each letter carries one article with its sources, and says who wrote it and who checked it. Of a very long one
        you get the beginning and a link. Once you have confirmed, you can choose at the foot of any letter: one letter
        a week with everything new, a pause, or, by a link we mail you, only the topics you tick.
      </p>
      <p>When something we sent you was wrong, we tell you. Now and then there is a letter from the editors.</p>
      <NewsletterBox hidden={hidden} heading="Subscribe" words={promise} />
      <h2>What happens with your address</h2>
      <p>
        It is kept sealed and used for the letters alone. First you get one letter that asks whether it was you; until
        you say so, no other follows. We do not see whether you open a letter or what you follow in it. Every letter has
        a link to leave: one press, and we ask why only afterwards, if you like to say. More about this is in our{' '}
        <a href={paths.privacy()}>privacy policy</a>.
      </p>
    </Page>
  )
}
