import { type AskErrands, firstLines } from '@/platform/errand'
import { hasRole } from '@/staff/roles'
import { shortName } from '../short-name'
import { type ProblemSource, sourcesWithProblems } from '../sources-with-problems'
import { problemWords } from '../state-words'

/** Readers may be misled by it this minute. */
const cannotWait = ({ problem, cited }: ProblemSource) => cited && (problem === 'retracted' || problem === 'concern')

/** For those who change sources: what is cited and no longer holds, and records that wait for too long. */
export const sourcesToLookAt: AskErrands = async (req, now) => {
  if (!hasRole(req, 'administrator', 'editor')) return []
  const sources = await sourcesWithProblems(req, now)
  if (sources.length === 0) return []
  return [
    {
      urgency: sources.some(cannotWait) ? 'now' : 'in-time',
      title: 'Sources with problems',
      lines: firstLines(
        sources,
        ({ source, problem, cited }) => ({
          words: shortName(source),
          href: `/admin/collections/sources/${source.id}`,
          says: `${problemWords[problem]}${cited ? '. Readers see it cited.' : '.'}`,
        }),
        '/admin/collections/sources',
      ),
    },
  ]
}
