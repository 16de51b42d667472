import { Button } from '@/site/kit/button'
import { pathsIn } from '@/site/paths'

type Props = { language: string; slug: string; latest: number; from: number; to: number }

/** Compares any two versions; works without JavaScript. */
export function CompareForm({ language, slug, latest, from, to }: Props) {
  const number = { type: 'number', inputMode: 'numeric', min: 1, max: latest, required: true } as const
  return (
    <form className="form" method="get" action={pathsIn(language).forms.compare(slug)}>
      <div className="fields">
        <div className="field">
          <label htmlFor="compare-from">Compare version</label>
          <input {...number} id="compare-from" name="from" className="input" defaultValue={from} />
        </div>
        <div className="field">
          <label htmlFor="compare-to">with version</label>
          <input {...number} id="compare-to" name="to" className="input" defaultValue={to} />
        </div>
      </div>
      <div>
        <Button quiet>Show what changed</Button>
      </div>
    </form>
  )
}
