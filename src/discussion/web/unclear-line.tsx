import { pathsIn } from '@/site/paths'

type Props = { article: string; language: string; slug: string }

/** One line below an article. Where JavaScript is there, `offer-unclear.ts` also offers it beside a selected sentence. */
export const UnclearLine = ({ article, language, slug }: Props) => (
  <p id="unclear" data-unclear={article} data-form={pathsIn().forms.unclear()} data-print="no">
    Was something unclear?{' '}
    <a href={pathsIn(language).unclear(slug)} rel="nofollow">
      Show us the sentence
    </a>
    , without saying who you are.
  </p>
)
