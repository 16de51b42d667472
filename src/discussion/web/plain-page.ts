import { plainAnswers } from '@/platform/plain-answers'
import { readerRequest } from '@/platform/request'
import { PlainPage } from '@/site/plain-page'
import { publicationFacts } from '../publication-name'

/** Whole pages with the publication's name, for forms and for links in letters. */
export const { plainPage, answering } = plainAnswers(PlainPage, () => publicationFacts(readerRequest))
