/** Whether a change that was called a typo or a link is one, as far as a machine can tell. Canonical texts. */
export async function keptClass(
  _changeClass: string,
  _before: string,
  _after: string,
): Promise<'typo' | 'link' | undefined> {
  return undefined
}
