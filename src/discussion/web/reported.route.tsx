import { answering, plainPage } from './plain-page'

/** `/comments/reported`: what happens with a report. */
export const GET = (): Promise<Response> =>
  answering(() =>
    plainPage({
      title: 'Thank you, we will look at it',
      children: (
        <>
          <p>
            Somebody of the editors reads what you reported, usually within a day. A comment that may give away who
            somebody is does not stay in sight until then.
          </p>
          <p>
            <a href="/articles">All articles</a>
          </p>
        </>
      ),
    }),
  )
