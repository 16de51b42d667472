/** What readers see of a comment; two writes with the same face change nothing for them. */
import { idOf } from '@/platform/ids'
import { threadTag } from './tags'

export type Face = {
  status?: string | null
  article?: unknown
  publicWording?: string | null
  writerName?: string | null
  answeredBy?: unknown
  publishedAt?: string | null
  pinned?: boolean | null
  featured?: boolean | null
}

export const isShown = (comment: Face | undefined): boolean => comment?.status === 'published'

function faceOf(comment: Face | undefined): string {
  if (!comment || !isShown(comment)) return ''
  const { publicWording, writerName, answeredBy, publishedAt, pinned, featured } = comment
  return JSON.stringify([
    publicWording ?? '',
    writerName ?? '',
    idOf(answeredBy) ?? '',
    publishedAt ?? '',
    pinned === true,
    featured === true,
    idOf(comment.article),
  ])
}

/** Whether readers see something else now than before. */
export const isChanged = (was: Face | undefined, is: Face | undefined): boolean => faceOf(was) !== faceOf(is)

/** Tags of the public reads on which a comment stands. */
export const tagsOfComment = (...faces: (Face | undefined)[]): string[] =>
  faces.map((face) => idOf(face?.article)).flatMap((article) => (article ? [threadTag(article)] : []))
