/**
 * The way of a newsletter: freezing its audience, submitting it as fast as the far end takes it, the memory of the
 * sender, the pace when the far end has a limit, and what the provider tells meanwhile. `--sizes 10000,100000` takes
 * fewer subscribers; `--without-webhook` needs no build.
 */
import { parseArgs } from 'node:util'
import { systemRequest } from '@/platform/request'
import { type Figure, median, print, quantile, tell } from './parts/figures'
import { fillSubscribers } from './parts/many-subscribers'
import { endAll, runNode } from './parts/processes'
import { type Sent, sendWhole } from './parts/send-whole'
import { underLimit } from './parts/under-limit'
import { webhookEvents } from './parts/webhook-events'

/** Resend's usual limit, requests a second. */
const LIMIT = 5
const LIMITED_SECONDS = 40
const EVENTS_PER_SECOND = 200
const EVENTS_SECONDS = 10

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    'without-webhook': { type: 'boolean' },
  },
})
const sizes = flags.sizes.split(',').map(Number)

await runNode(['--import', 'tsx', 'src/cli.ts', 'migrate'])
const req = await systemRequest()

const rates: number[] = []
for (const size of sizes) {
  tell(`Writing subscribers until there are ${size}, each address sealed`)
  await fillSubscribers(req, size)
  tell('Freezing and sending')
  const sent = await sendWhole(req)
  rates.push(sent.letters / sent.seconds)
  print(figuresOf(sent, size >= 1_000_000 ? `${size / 1_000_000}m` : `${size / 1000}k`))
}
print([{ name: 'letters_per_s', value: median(rates), unit: '/s', n: rates.length }])

tell(`Newsletter and letters at once by two senders, ${LIMIT} requests a second allowed`)
const paced = await underLimit(req, LIMIT, LIMITED_SECONDS)
print([
  { name: 'limit_used_pct', value: paced.used, unit: '%', n: paced.requests },
  { name: 'limit_most_in_a_second', value: paced.most, unit: '', n: paced.requests },
  { name: 'limit_refused', value: paced.refused, unit: '', n: paced.requests },
  { name: 'letter_wait_ms', value: median(paced.waits), unit: 'ms', n: paced.waits.length },
  { name: 'letter_wait_p95_ms', value: quantile(paced.waits, 0.95), unit: 'ms', n: paced.waits.length },
])

if (!flags['without-webhook']) {
  tell(`${EVENTS_PER_SECOND} events a second for ${EVENTS_SECONDS} s`)
  const told = await webhookEvents(req, EVENTS_PER_SECOND, EVENTS_SECONDS)
  print([
    { name: 'webhook_p99_ms', value: quantile(told.ms, 0.99), unit: 'ms', n: told.ms.length },
    { name: 'webhook_median_ms', value: median(told.ms), unit: 'ms', n: told.ms.length },
    { name: 'webhook_refused', value: told.refused, unit: '', n: told.ms.length },
  ])
}
await endAll()
process.exit(0)

function figuresOf(sent: Sent, name: string): Figure[] {
  return [
    { name: `freeze_${name}_s`, value: sent.freezeSeconds, unit: 's', n: 1 },
    { name: `letters_per_s_${name}`, value: sent.letters / sent.seconds, unit: '/s', n: sent.letters },
    { name: `sender_rss_mb_${name}`, value: sent.mostMb, unit: 'MB', n: 1 },
    { name: `sender_rest_mb_${name}`, value: sent.restMb, unit: 'MB', n: 1 },
    {
      name: `sender_cpu_ms_per_letter_${name}`,
      value: (1000 * sent.cpuSeconds) / sent.letters,
      unit: 'ms',
      n: sent.letters,
    },
    { name: `letter_kb_${name}`, value: sent.letterKb, unit: 'KB', n: sent.letters },
  ]
}
