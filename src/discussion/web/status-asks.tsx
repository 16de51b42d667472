/** Pages that ask once more before something is done, and the form in which a writer changes their words. */
import { Button } from '@/site/kit/button'
import { TextArea, TextField } from '@/site/kit/field'
import { FormErrors } from '@/site/kit/form-errors'
import { plainPage } from './plain-page'

const asks = {
  withdraw: {
    title: 'Take it back?',
    words:
      'Readers will not see it any more, and we write to you about nothing further. It cannot be brought back; you can always send it anew.',
    button: 'Take it back',
  },
  erase: {
    title: 'Delete everything?',
    words:
      'Your words, your name and your address are deleted, with every letter we wrote to you about it. If others have replied, an empty place stays above their words. It cannot be undone, and this page will be empty.',
    button: 'Delete everything',
  },
} as const

export type Ask = keyof typeof asks

export const isAsk = (text: string | null): text is Ask => text !== null && Object.hasOwn(asks, text)

/** @param back address of the page it came from. */
export function askPage(ask: Ask, back: string): Promise<Response> {
  const { title, words, button } = asks[ask]
  return plainPage({
    title,
    secret: true,
    children: (
      <form className="form" method="post" action={back}>
        <p>{words}</p>
        <p>
          <Button name="do" value={ask}>
            {button}
          </Button>
        </p>
        <p>
          <a href={back}>No, go back</a>
        </p>
      </form>
    ),
  })
}

type EditField = 'words' | 'name'

export type EditPage = {
  back: string
  values: Partial<Record<EditField, string>>
  errors?: Partial<Record<EditField, string>>
  /** What is wrong with the whole of it. */
  problem?: string
  status?: 200 | 403 | 422 | 503
}

/** The form, with what was typed. */
export function editPage({ back, values, errors = {}, problem, status = 200 }: EditPage): Promise<Response> {
  const summary = (['words', 'name'] as const).flatMap((field) => {
    const words = errors[field]
    return words ? [{ field: `edit-${field}`, words }] : []
  })
  const all = problem ? [{ field: 'edit-form', words: problem }, ...summary] : summary
  return plainPage({
    title: all.length > 0 ? 'Error: Change your words' : 'Change your words',
    heading: 'Change your words',
    status,
    secret: true,
    headers: status === 503 ? { 'retry-after': '30' } : {},
    children: (
      <>
        <FormErrors errors={all} />
        <form className="form" id="edit-form" method="post" action={back} noValidate>
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
            <Button name="do" value="edit">
              Save my words
            </Button>
          </p>
          <p>
            <a href={back}>Leave them as they are</a>
          </p>
        </form>
      </>
    ),
  })
}
