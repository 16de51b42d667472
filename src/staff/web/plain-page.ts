import { plainAnswers } from '@/platform/plain-answers'
import { PlainPage } from '@/site/plain-page'

/** Pages for staff alone: they bear the software's name. */
export const { plainPage, answering } = plainAnswers(PlainPage, async () => ({ publicationName: 'Bedside' }))
