import { Gone } from '@/site/kit/gone'
import { pathsIn } from '@/site/paths'

/** Stands where an answer stood until its asker took their words back. */
export function TakenBack({ language }: { language: string }) {
  const paths = pathsIn(language)
  return (
    <Gone
      title="This answer is not here any more"
      standfirst="It was written for a reader who has since taken their question back. We respect that."
    >
      <p>
        <a href={paths.questions()}>All answered questions</a> · <a href={paths.ask()}>Ask a question</a> ·{' '}
        <a href={paths.articles()}>See all articles</a>
      </p>
    </Gone>
  )
}
