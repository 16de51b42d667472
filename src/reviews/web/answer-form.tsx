import { Button } from '@/site/kit/button'
import { Checkbox } from '@/site/kit/checkbox'
import { Choices, FieldGroup } from '@/site/kit/choices'
import { TextArea, TextField } from '@/site/kit/field'
import { HiddenFields } from '@/site/kit/hidden-fields'
import { paths } from '@/site/paths'
import { waysToBeShown } from '../credits'
import type { ReviewSheet } from '../review-sheet'
import { creditName, sectionName } from '../words'

export type AnswerField = 'answer' | 'sections' | 'conflicts' | 'shownAs' | 'agree' | 'words'

export type AnswerFormProps = {
  sections: ReviewSheet['sections']
  reviewer: ReviewSheet['reviewer']
  /** Token and stamp. */
  hidden: Record<string, string>
  /** What was sent, on a refused page. */
  values?: Record<string, string>
  errors?: Partial<Record<AnswerField, string>>
}

export const answerId = (field: AnswerField): string => `review-${field}`
/** Name of the box of a section, by its place in the text. */
export const sectionField = (index: number): string => `section-${index}`

const named = (heading: string | null) => {
  const name = sectionName(heading)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The form “Your answer”: sign all or part, ask for changes, decline. */
export function AnswerForm({ sections, reviewer, hidden, values = {}, errors = {} }: AnswerFormProps) {
  const { name = 'Your name', credential = '' } = reviewer ?? {}
  const maySign = reviewer !== undefined
  return (
    <form
      className="form"
      id="answer-form"
      action={paths.forms.review()}
      method="post"
      aria-label="Your answer"
      noValidate
    >
      <HiddenFields values={hidden} />
      <Choices
        id={answerId('answer')}
        name="answer"
        legend="Your answer"
        error={errors.answer}
        value={values.answer}
        options={[
          ...(maySign ? [{ value: 'whole', label: 'I sign the whole text' }] : []),
          ...(maySign && sections.length > 1
            ? [{ value: 'sections', label: 'I sign only some sections', hint: 'Tick them just below.' }]
            : []),
          { value: 'changes', label: 'I ask for changes', hint: 'Say which, in the last field. Nothing is signed.' },
          { value: 'decline', label: 'I cannot review this', hint: 'You need give no reason.' },
        ]}
      />
      {maySign && sections.length > 1 ? (
        <FieldGroup
          id={answerId('sections')}
          legend="Which sections"
          hint="Only when you sign some of them. Readers see which."
          error={errors.sections}
        >
          {sections.map(({ hash, heading, signedBefore }, index) => (
            <SectionBox
              key={`${hash}-${index}`}
              index={index}
              label={named(heading)}
              signedBefore={signedBefore}
              checked={values[sectionField(index)] === 'yes'}
            />
          ))}
        </FieldGroup>
      ) : null}
      {maySign ? (
        <>
          <TextField
            id={answerId('conflicts')}
            name="conflicts"
            label="Conflicts of interest"
            hint="Needed when you sign. “None” is an answer. It belongs to the public record of your signature."
            value={values.conflicts}
            error={errors.conflicts}
          />
          <Choices
            id={answerId('shownAs')}
            name="shownAs"
            legend="How you want to be credited"
            hint={credential ? undefined : 'We have no credential of yours that is valid today.'}
            error={errors.shownAs}
            value={values.shownAs ?? 'name-and-credential'}
            options={waysToBeShown
              .filter((way) => way !== 'name' || credential)
              .map((way) => ({
                value: way,
                label: creditName({ name, credential, shownAs: way }),
                hint: way === 'credential' ? 'Without your name.' : undefined,
              }))}
          />
          <Checkbox
            id={answerId('agree')}
            name="agree"
            label="I have read this text and stand by it as it is shown here"
            hint="Needed when you sign."
            checked={values.agree === 'yes'}
            error={errors.agree}
          />
        </>
      ) : null}
      <TextArea
        id={answerId('words')}
        name="words"
        label="Words to the editors"
        hint="Not shown to readers. Needed when you ask for changes."
        rows={5}
        value={values.words}
        error={errors.words}
      />
      <p className="hint">
        A signature is bound to exactly this text. If a word of it is changed later, readers see that, and we write to
        you. You can take your name back at any time.
      </p>
      <p>
        <Button>Send my answer</Button>
      </p>
    </form>
  )
}

type SectionBoxProps = { index: number; label: string; signedBefore: boolean; checked: boolean }

function SectionBox({ index, label, signedBefore, checked }: SectionBoxProps) {
  const id = `review-${sectionField(index)}`
  if (!signedBefore) return <Checkbox id={id} name={sectionField(index)} label={label} checked={checked} />
  return (
    <div className="check">
      <input id={id} type="checkbox" defaultChecked disabled aria-describedby={`${id}-hint`} />
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        Already signed, word for word. It stays signed.
      </p>
    </div>
  )
}
