import { scaleOf } from './plot-scale'

/** `id` where two may have the same label. */
export type StandingBar = { id?: string; label: string; up: number; down?: number }
type Props = {
  id: string
  title: string
  /** What is seen in it, in a sentence. */
  desc: string
  /** What the bars above the line count, and those below it where there are some. */
  above: string
  below?: string
  bars: StandingBar[]
}

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [360, 190, 44, 22, 24] as const
const INNER = { width: WIDTH - LEFT - 4, height: HEIGHT - TOP - BOTTOM }

/** A plot of bars over time, with its axis and labels; what goes stands below the line, striped. No colour says it alone. */
export function StandingBars({ id, title, desc, above, below, bars }: Props) {
  const scale = scaleOf(Math.max(0, ...bars.map(({ up }) => up)), Math.max(0, ...bars.map(({ down = 0 }) => down)))
  const span = scale.top + scale.bottom
  const y = (value: number) => TOP + ((scale.top - value) / span) * INNER.height
  const step = INNER.width / Math.max(1, bars.length)
  const width = Math.min(26, step * 0.66)
  return (
    <svg
      className="letters-plot"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{desc}</desc>
      <pattern id={`${id}-stripes`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="letters-plot-stripe" width="2.5" height="5" />
      </pattern>
      <text x={LEFT} y="12">
        {below ? `▲ ${above}   ▼ ${below}` : above}
      </text>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className="letters-plot-line" x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
          <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {short(Math.abs(tick))}
          </text>
        </g>
      ))}
      {bars.map(({ id: key, label, up, down = 0 }, at) => {
        const x = LEFT + at * step + (step - width) / 2
        return (
          <g key={key ?? label}>
            <rect className="letters-plot-bar" x={x} width={width} y={y(up)} height={y(0) - y(up)} rx="1.5" />
            <rect
              className="letters-plot-gone"
              fill={`url(#${id}-stripes)`}
              x={x}
              width={width}
              y={y(0)}
              height={y(-down) - y(0)}
            />
            {isNamed(at, bars.length) ? (
              <text x={x + width / 2} y={HEIGHT - 6} textAnchor={at === bars.length - 1 ? 'end' : 'middle'}>
                {label}
              </text>
            ) : null}
          </g>
        )
      })}
      <line className="letters-plot-axis" x1={LEFT} x2={WIDTH} y1={y(0)} y2={y(0)} />
    </svg>
  )
}

/** Four names fit below a plot on a phone: the newest, and those a step apart before it. */
const isNamed = (at: number, count: number) => (count - 1 - at) % Math.ceil(count / 4) === 0

const short = (value: number) => new Intl.NumberFormat('en-GB', { notation: 'compact' }).format(value)
