/** Which answered questions are near to what somebody types. Runs in the browser: what is typed stays there. */

/** An answered question: its title and its path on this site, in few bytes. */
export type Titled = { t: string; p: string }

/** Words that say nothing about what a question is about. */
const EMPTY = new Set(
  'the and for are but not you your she her his him they them their our was were has have had with from that this these those what when where which who whom why how can could may might should would will shall does did done doing been being about after before than then there here into onto out off over under any some all just very too also only still ever never more most much many get got gets getting one two day days week weeks month months year years old baby babies child children kid kids son daughter little please thanks thank hello know need want think really safe okay'.split(
    ' ',
  ),
)

/** As near to a word's root as a question needs: feeds, feeding and fed with a feed are not told apart. */
const rootOf = (word: string) => word.replace(/(?:ings?|ed|e?s)$/, '')

const rootsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .normalize('NFC')
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .filter((word) => word.length > 2 && !EMPTY.has(word))
      .map(rootOf),
  )

/** Words that few titles have tell more than words that many have. */
function weightsOf(titles: readonly Set<string>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const roots of titles) for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1)
  return new Map([...counts].map(([root, count]) => [root, Math.log(1 + titles.length / count)]))
}

/** Half of what a title is about must have been typed. */
const NEAR = 0.5

/** The nearest titles, the nearest first; none where nothing is near. */
export function similarTitles(words: string, answers: readonly Titled[], most = 3): Titled[] {
  const typed = rootsOf(words)
  const titles = answers.map(({ t }) => rootsOf(t))
  const weights = weightsOf(titles)
  const sum = (roots: Iterable<string>) => [...roots].reduce((total, root) => total + (weights.get(root) ?? 0), 0)
  return answers
    .map((answer, index) => {
      const roots = titles[index] ?? new Set()
      const met = [...roots].filter((root) => typed.has(root))
      return { answer, nearness: met.length > 0 ? sum(met) / sum(roots) : 0 }
    })
    .filter(({ nearness }) => nearness >= NEAR)
    .sort((one, other) => other.nearness - one.nearness)
    .slice(0, most)
    .map(({ answer }) => answer)
}
