import { publicRead } from '@/platform/public-cache'
import { readerRequest } from '@/platform/request'
import { subjectsReviewedBy } from '../queries'
import { reviewerTag } from '../tags'

/** Ids of the articles for which a person is credited. */
export const reviewedArticles = (person: string): Promise<string[]> =>
  publicRead(['reviewed-by', person], [reviewerTag(person)], async () =>
    subjectsReviewedBy(await readerRequest(), 'article', person),
  )
