/** The form in which a writer changes their words: with the same steps before they are saved as before they were sent. */
import { readerRequest } from '@/platform/request'
import { Button } from '@/site/kit/button'
import { TextArea, TextField } from '@/site/kit/field'
import { FormErrors } from '@/site/kit/form-errors'
import { HiddenFields } from '@/site/kit/hidden-fields'
import { formFactsInTime } from '../form-facts'
import { plainWords } from '../plain-words'
import type { Steps } from '../triage/before-sending'
import { plainPage } from './plain-page'
import { OfferOf, WhereToCall } from './steps-shown'

type EditField = 'words' | 'name'

export type EditPage = {
  back: string
  values: Partial<Record<EditField, string>>
  /** What is shown before these words are saved; with nothing else, it is why they were not. */
  steps: Steps
  errors?: Partial<Record<EditField, string>>
  /** What is wrong with the whole of it. */
  problem?: string
  status?: 200 | 403 | 422 | 503
}

/** The form, with what was typed. */
export async function editPage(page: EditPage): Promise<Response> {
  const { back, values, steps, errors = {}, problem, status = 200 } = page
  const summary = (['words', 'name'] as const).flatMap((field) => {
    const words = errors[field]
    return words ? [{ field: `edit-${field}`, words }] : []
  })
  const all = problem ? [{ field: 'edit-form', words: problem }, ...summary] : summary
  const { region } = await formFactsInTime(readerRequest)
  const isShown = steps.dangers.length > 0 || steps.offers
  return plainPage({
    title: `${all.length > 0 ? 'Error: ' : isShown ? 'Before this is saved: ' : ''}Change your words`,
    heading: isShown && all.length === 0 ? 'Before this is saved' : 'Change your words',
    status,
    secret: true,
    headers: status === 503 ? { 'retry-after': '30' } : {},
    children: (
      <>
        {steps.dangers.length > 0 ? (
          <div>
            <WhereToCall dangers={steps.dangers} region={region} level={2} />
          </div>
        ) : null}
        <FormErrors errors={all} />
        <form className="form" id="edit-form" method="post" action={back} noValidate>
          <HiddenFields values={{ do: 'edit', ...(steps.seen ? { seen: steps.seen } : {}) }} />
          {/* The first button is the one that the Enter key presses: never one of an offer. */}
          <button type="submit" hidden tabIndex={-1} />
          <TextArea
            id="edit-words"
            name="words"
            label="Your comment or question"
            hint="Please leave out names and birth dates."
            value={values.words}
            error={errors.words}
            rows={8}
            required
          />
          {steps.offers ? <OfferOf words={plainWords(values.words ?? '')} /> : null}
          <TextField
            id="edit-name"
            name="name"
            label="Your name"
            hint="Shown with your words. A first name or a made-up one is fine."
            autoComplete="nickname"
            value={values.name}
            error={errors.name}
          />
          <p>
            <Button>Save my words</Button>
          </p>
          <p>
            <a href={back}>Leave them as they are</a>
          </p>
        </form>
      </>
    ),
  })
}
