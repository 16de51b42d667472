type Bar = { label: string; value: number }
type Props = {
  id: string
  title: string
  /** The same in words, for whoever does not see it. */
  desc: string
  /** What a whole line stands for. */
  most: number
  bars: Bar[]
}

const WIDTH = 360
const LINE = 40

/** A small plot of bars that lie below each other. Each says its number, so that none has to be measured. */
export function LyingBars({ id, title, desc, most, bars }: Props) {
  return (
    <svg
      className="letters-plot"
      viewBox={`0 0 ${WIDTH} ${bars.length * LINE}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{desc}</desc>
      {bars.map(({ label, value }, at) => (
        <g key={label} transform={`translate(0 ${at * LINE})`}>
          <text x="0" y="14">
            {label}
          </text>
          <text x={WIDTH} y="14" textAnchor="end">
            {value.toLocaleString('en-GB')}
          </text>
          <rect className="letters-plot-ground" x="0" y="20" width={WIDTH} height="10" rx="3" />
          <rect
            className="letters-plot-bar"
            x="0"
            y="20"
            width={most > 0 && value > 0 ? Math.max(2, (value / most) * WIDTH) : 0}
            height="10"
            rx="3"
          />
        </g>
      ))}
    </svg>
  )
}
