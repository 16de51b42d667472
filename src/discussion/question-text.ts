/** The text of an answered question as somebody agrees to it: question, answer, pictures, in the canonical form. */
import type { PayloadRequest } from 'payload'
import { picturesByIds } from '@/media/queries'
import { canonicalText } from '@/text/canonical'
import { contentHash } from '@/text/hash'
import { picturesIn } from '@/text/parts'
import { sectionsOf } from '@/text/sections'
import { walkBody } from '@/text/walk'

type Written = { title?: string | null; details?: string | null; answer?: unknown }

/** `sections` are hashes. The canonical text itself is kept nowhere: it holds what a reader asked, who may take it back. */
export type TextOfQuestion = { hash: string; sections: string[] }

export async function textOfQuestion(req: PayloadRequest, written: Written): Promise<TextOfQuestion> {
  const pictures = await picturesByIds(
    req,
    picturesIn(walkBody(written.answer).blocks).map(({ id }) => id),
  )
  const canonical = canonicalText({
    title: written.title ?? '',
    standfirst: written.details ?? '',
    inShort: '',
    body: walkBody(written.answer, { pictures }),
  })
  return { hash: contentHash(canonical), sections: sectionsOf(canonical).map(({ hash }) => hash) }
}
