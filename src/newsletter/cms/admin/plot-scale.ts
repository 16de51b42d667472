export type Scale = { top: number; bottom: number; ticks: number[] }

/** Round numbers at which a plot has a line: 1, 2 or 5 and noughts, about four of them. */
function stepOf(span: number): number {
  const rough = span / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  return Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power)
}

/** An axis that holds `up` above and `down` below nothing. Whole numbers only: it counts people. */
export function scaleOf(up: number, down: number): Scale {
  const step = stepOf(Math.max(1, up + down))
  const [above, below] = [Math.max(1, Math.ceil(up / step)), Math.ceil(down / step)]
  const ticks = Array.from({ length: above + below + 1 }, (_, at) => (at - below) * step)
  return { top: above * step, bottom: below * step, ticks }
}
