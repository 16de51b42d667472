import { Post } from '@/site/thread/post'
import { blocksOfWriting } from '../../writers-text'
import { nameOf } from '../name-of'

type Props = { words: string; name: string }

/** Words as readers would see them. */
export function ShownWords({ words, name }: Props) {
  if (!words) return <p className="hint">What you write will stand here.</p>
  const comment = { id: 'preview', name: nameOf(name), at: new Date().toISOString(), blocks: blocksOfWriting(words) }
  return <Post comment={comment} />
}
