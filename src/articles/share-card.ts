/** What is drawn of an article for those who share it. */
import { type Box, box, drawableWords, line, sans, serif } from '@/platform/draw-picture'

export const CARD = { width: 1200, height: 630 } as const

/** Everything that shows; another look is another number, and every card is drawn anew. */
export type CardFacts = {
  look: 1
  publication: string
  title: string
  standfirst: string
  topic: string
  credit: string
  sample: boolean
}

const paper = '#fffcf5'
const ink = '#23201b'
const soft = '#5c554a'
const accent = '#0e5a4f'
const warm = '#f6c99a'
const hair = '#e4dac6'

/** Sizes in pixels by the length of the title, so that each fills its three or four lines. */
const sizes = [
  { upTo: 40, font: 84, lines: 3 },
  { upTo: 70, font: 70, lines: 3 },
  { upTo: 110, font: 58, lines: 4 },
  { upTo: Number.POSITIVE_INFINITY, font: 50, lines: 4 },
] as const

/** The card as boxes; undefined where its title has letters that our fonts have not. */
export function shareCard(facts: CardFacts): Box | undefined {
  const title = drawableWords(facts.title)
  if (!title) return undefined
  const { font, lines } = sizes.find(({ upTo }) => title.length <= upTo) ?? sizes[3]
  const clipped = (most: number) => ({ display: 'block', lineClamp: most, wordBreak: 'break-word' })
  const standfirst = drawableWords(facts.standfirst) ?? ''
  const head = box(
    { alignItems: 'center', gap: 16, fontFamily: sans, fontSize: 30, color: accent },
    moon,
    line({ ...clipped(1), maxWidth: 640 }, drawableWords(facts.publication) ?? ''),
    box({ flexGrow: 1 }),
    line({ ...clipped(1), maxWidth: 380, color: soft }, drawableWords(facts.topic) ?? ''),
  )
  const words = box(
    { flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap: 24 },
    line(
      { ...clipped(lines), fontFamily: serif, fontWeight: 600, fontSize: font, lineHeight: 1.16, color: ink },
      title,
    ),
    ...(standfirst && title.length <= 110
      ? [line({ ...clipped(2), fontFamily: sans, fontSize: 32, lineHeight: 1.4, color: soft }, standfirst)]
      : []),
  )
  const foot = box(
    {
      alignItems: 'center',
      gap: 32,
      fontFamily: sans,
      fontSize: 28,
      color: ink,
      borderTop: `2px solid ${hair}`,
      paddingTop: 24,
    },
    line({ ...clipped(1), flexShrink: 1 }, drawableWords(facts.credit) ?? ''),
    box({ flexGrow: 1 }),
    line({ flexShrink: 0, color: soft }, facts.sample ? 'Sample, not checked by a clinician' : ''),
  )
  return box(
    {
      width: CARD.width,
      height: CARD.height,
      boxSizing: 'border-box',
      flexDirection: 'column',
      backgroundColor: paper,
      borderTop: `14px solid ${accent}`,
      padding: '48px 72px 44px',
    },
    head,
    words,
    foot,
  )
}

/** The mark beside the publication's name, as in the masthead. */
const moon: Box = {
  type: 'svg',
  props: {
    width: 44,
    height: 44,
    viewBox: '0 0 24 24',
    children: [
      { type: 'path', props: { d: 'M14.5 3.2a9 9 0 1 0 6.3 12.1A7.6 7.6 0 0 1 14.5 3.2Z', fill: accent } },
      { type: 'circle', props: { cx: 18.6, cy: 6.4, r: 1.7, fill: warm } },
    ],
  },
}
