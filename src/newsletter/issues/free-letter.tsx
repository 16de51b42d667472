/** A letter that an editor wrote, as it leaves. */
import type { Letterhead } from '@/mailroom/letterhead'
import { subjectLine } from '@/mailroom/subject-line'
import { renderLetter } from '@/platform/mail/render'
import FreeLetter from '../../../emails/free-letter'
import type { IssueLetter } from './issue'
import { blocksForLetter } from './letter-blocks'

type Written = Parameters<typeof blocksForLetter>[1] & { subject: string; preview: string }

export async function freeLetter(publication: Letterhead, written: Written): Promise<IssueLetter> {
  const subject = subjectLine(written.subject)
  const preview = subjectLine(written.preview)
  const letter = (
    <FreeLetter
      publication={publication}
      subject={subject}
      preview={preview}
      {...blocksForLetter(publication.url, written)}
    />
  )
  return { subject, preview, ...(await renderLetter(letter)) }
}
