import type { ServerProps } from 'payload'
import { actAs } from '@/platform/actor'
import { roleOf } from '@/staff/roles'
import { shortName } from '../../short-name'
import { sourcesWithProblems } from '../../sources-with-problems'
import { problemWords } from '../../state-words'

/** On the dashboard, for those who change sources; nothing is shown while all is well. */
export async function SourcesWithProblemsPanel({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const role = roleOf(user ?? null)
  if (role !== 'administrator' && role !== 'editor') return null
  const sources = await sourcesWithProblems(await actAs('system', payload), new Date())
  if (sources.length === 0) return null
  return (
    <section className="card" aria-labelledby="sources-with-problems">
      <h2 id="sources-with-problems">Sources with problems</h2>
      <ul>
        {sources.map(({ source, problem, cited }) => (
          <li key={source.id}>
            <a href={`/admin/collections/sources/${source.id}`} title={source.title}>
              {shortName(source)}
            </a>
            : {problemWords[problem]}
            {cited ? '. Readers see it cited.' : '.'}
          </li>
        ))}
      </ul>
    </section>
  )
}
