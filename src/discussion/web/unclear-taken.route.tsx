import { KEPT_DAYS } from '../retention-rules'
import { answering, plainPage } from './plain-page'

/** `/comments/unclear`: what happens with a sentence that somebody found unclear. */
export const GET = (): Promise<Response> =>
  answering(() =>
    plainPage({
      title: 'Thank you, we will look at this sentence',
      children: (
        <>
          <p>
            An editor reads it and makes it clearer, explains it, or says why it stays. What became of it stands below
            the article, under “How this article changed”; your own words never do.
          </p>
          <p>
            We do not know who you are, so we cannot write to you. What you wrote is deleted {KEPT_DAYS.unclearRemark}{' '}
            days after somebody decided. If you need an answer, please ask below the article.
          </p>
          <p>
            <a href="/articles">All articles</a>
          </p>
        </>
      ),
    }),
  )
