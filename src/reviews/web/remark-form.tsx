import { Button } from '@/site/kit/button'
import { FieldNotes, TextArea } from '@/site/kit/field'
import { HiddenFields } from '@/site/kit/hidden-fields'
import { paths } from '@/site/paths'
import type { SheetSection } from '../review-sheet'
import { sectionName } from '../words'

export type RemarkFormProps = {
  section: SheetSection
  index: number
  hidden: Record<string, string>
  values?: Record<string, string>
  error?: string
}

const LONGEST = 90
const short = (sentence: string) => (sentence.length > LONGEST ? `${sentence.slice(0, LONGEST).trimEnd()} …` : sentence)

/** A remark on one section, or on a sentence of it. */
export function RemarkForm({ section, index, hidden, values = {}, error }: RemarkFormProps) {
  const about = sectionName(section.heading)
  const place = `remark-${index}-sentence`
  return (
    <form className="form" action={paths.forms.remark()} method="post" aria-label={`Remark on ${about}`} noValidate>
      <HiddenFields values={{ ...hidden, section: String(index) }} />
      <div className="field">
        <label htmlFor={place}>What it is about</label>
        <FieldNotes id={place} />
        <select className="input" id={place} name="sentence" defaultValue={values.sentence ?? ''}>
          <option value="">The whole section</option>
          {section.sentences.map((sentence, at) => (
            <option key={`${at}-${sentence}`} value={String(at)}>
              {short(sentence)}
            </option>
          ))}
        </select>
      </div>
      <TextArea
        id={`remark-${index}-words`}
        name="words"
        label="Your remark"
        hint="For the editors, not for readers."
        value={values.words}
        error={error}
      />
      <p>
        <Button quiet>Leave the remark</Button>
      </p>
    </form>
  )
}
