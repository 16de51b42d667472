import { paths } from '@/site/paths'
import type { AnswerRefusal } from '../answer-request'
import { plainPage } from './plain-page'

const words: Record<Exclude<AnswerRefusal, 'no-section'>, string> = {
  unknown: 'It may have been cut in two on its way. Please copy the whole link out of the letter.',
  expired: 'Its time is over. The editors know that it was not answered, and ask again if they still need you.',
  used: 'It was used: your answer is recorded, and a link works only once.',
  revoked: 'It was taken back. The editors may have asked again since, with another text.',
  settled: 'This question was settled meanwhile.',
  'text-gone': 'The text had to be removed for legal reasons, so there is nothing to review any more.',
  'no-profile':
    'Your public profile is not there any more, so nothing can be signed in your name. Please write to the editors.',
  'nothing-earlier': 'What you signed earlier does not stand any more. Please open the link in the letter again.',
}

/** A link that does nothing (any more): 404 when we never made it, 410 when its time is over. */
export function deadLink(reason: keyof typeof words): Promise<Response> {
  return plainPage({
    title: 'This link does not work',
    status: reason === 'unknown' ? 404 : 410,
    children: (
      <>
        <p>{words[reason]}</p>
        <p>
          To see everything that bears your name, <a href={paths.reviews()}>ask for a link to your reviews</a>.
        </p>
      </>
    ),
  })
}
