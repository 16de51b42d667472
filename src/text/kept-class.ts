import { agreesWithLink, agreesWithTypo, wordsRespelt } from './class-agreement'
import { englishWords } from './dictionary'

/**
 * Whether a change that was called a typo or a link is one, as far as a machine can tell. Canonical texts, one published
 * after the other. The dictionary is opened only where words were respelt.
 */
export async function keptClass(
  changeClass: string,
  before: string,
  after: string,
): Promise<'typo' | 'link' | undefined> {
  if (changeClass === 'link') return agreesWithLink(before, after).ok ? 'link' : undefined
  if (changeClass !== 'typo' || !wordsRespelt(before, after).ok) return undefined
  return agreesWithTypo(before, after, await englishWords()).ok ? 'typo' : undefined
}
