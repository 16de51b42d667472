import type { Stage } from '../rules'

/** How far an article is, as the desk calls it. */
export const stageWords: Record<Stage, string> = {
  draft: 'Draft',
  'review-asked': 'Review asked',
  ready: 'Ready',
  scheduled: 'Scheduled',
  published: 'Published',
}
