/** What goes wrong in one run of `newsletter-faults`: each number of the failure table in turn, the rest by chance. */
import type { CrashPoint } from '@/newsletter/delivery/sender'
import type { Fault } from '../../tests/world/resend-stand-in-answers'
import { type Chance, chanceOf } from './chance'

/** How the issue is born, before anything is sent. */
export type Birth =
  | 'plain'
  | 'killed-publishing'
  | 'unheard'
  | 'killed-freezing'
  | 'nobody-alive'
  | 'heard-twice'
  | 'person-twice'

/** What is done while the issue goes out. */
export type Deed =
  | 'kill'
  | 'suspend'
  | 'ask-to-stop'
  | 'leave'
  | 'pause'
  | 'move'
  | 'edit'
  | 'day-passes'
  | 'back-up'
  | 'restore'
  | 'restart-fast'
  | 'restart-immediate'
  | 'tell'

export type Plan = {
  run: number
  /** The number of the failure table that has its turn. */
  number: number
  birth: Birth
  readers: number
  chunkSize: number
  /** One sender each: where it dies by itself, if it does, and how far its clock is off. */
  senders: { crashAt?: string; clockOffMs?: number }[]
  /** The first requests meet these, later ones any of `faults` with this chance. */
  faults: Fault[]
  faultRate: number
  latencyMs: number
  /** How many addresses the provider refuses for good. */
  bad: number
  /** What is done once this share of the chunks is settled. */
  deeds: { at: number; deed: Deed }[]
  /** Whether letters may end in doubt, for a person: only where a repeat can not be recognised. */
  mayStayInDoubt: boolean
}

const HOUR = 60 * 60_000
export const NUMBERS = 20
/** So often Postgres is restarted, each time beside another number of the table. */
const restartsIn = (run: number) => run % NUMBERS === (Math.floor(run / NUMBERS) * 7 + 3) % NUMBERS

const crashesOf: Record<number, readonly [CrashPoint, ...CrashPoint[]]> = {
  5: ['before-seal', 'in-seal'],
  6: ['after-seal', 'after-begin'],
  7: ['after-answer', 'in-record', 'after-record'],
}
const anyCrash = [
  'before-seal',
  'in-seal',
  'after-seal',
  'after-begin',
  'after-answer',
  'in-record',
  'after-record',
] as const

const births: Record<number, Birth> = {
  1: 'killed-publishing',
  2: 'unheard',
  3: 'killed-freezing',
  4: 'nobody-alive',
  15: 'heard-twice',
  16: 'person-twice',
}

const brokenOnTheWay = ['reset-after-accept', 'hang-after-accept', 'reset-before-accept', 'hang-before-accept'] as const
export const anyFault = [
  'reset-after-accept',
  'reset-after-accept',
  'reset-before-accept',
  'hang-after-accept',
  'rate-limit',
  'bad-gateway',
  'server-error',
  'too-few-ids',
] as const

const deedsOf: Record<number, (chance: Chance) => Plan['deeds']> = {
  9: (chance) => [{ at: chance.next() / 2, deed: 'suspend' }],
  10: (chance) => [{ at: chance.next() / 2, deed: 'day-passes' }],
  11: (chance) => [
    { at: chance.next() / 3, deed: 'back-up' },
    { at: 0.4 + chance.next() / 2, deed: 'restore' },
  ],
  12: (chance) => [{ at: chance.next() / 2, deed: 'edit' }],
  13: (chance) => Array.from({ length: 8 }, () => ({ at: chance.next() * 0.9, deed: 'leave' as const })),
  17: (chance) => [
    { at: chance.next() / 2, deed: 'day-passes' },
    { at: 1, deed: 'tell' },
  ],
  18: (chance) => [
    { at: chance.next(), deed: 'tell' },
    { at: 1, deed: 'tell' },
  ],
  19: (chance) => [0, 1, 2].map(() => ({ at: chance.next() * 0.8, deed: 'ask-to-stop' as const })),
}

/** The plan of a run depends on nothing but the seed and the run. */
export function planOf(seed: number, run: number): Plan {
  const chance = chanceOf(seed, run)
  const number = (run % NUMBERS) + 1
  const faults: Fault[] = number === 8 ? [...brokenOnTheWay] : []
  if (number === 8 && chance.happens(0.3)) faults.push('key-in-use')
  const rare = chance.happens(0.06)
    ? chance.oneOf(['key-used-otherwise', 'daily-quota', 'too-large'] as const)
    : undefined
  // After a refusal for all a chunk gets a new key, which a restored database cannot know: decision 34 says what then.
  if (rare && !(rare === 'daily-quota' && number === 11)) faults.push(rare)
  const bad = number === 14 ? chance.between(1, 3) : chance.happens(0.1) ? 1 : 0
  const crash = crashesOf[number] ?? (chance.happens(0.5) ? anyCrash : undefined)
  const deeds = [...(deedsOf[number]?.(chance) ?? []), ...deedsByChance(chance, run)]
  return {
    run,
    number,
    birth: births[number] ?? 'plain',
    readers: chance.between(200, 320),
    chunkSize: chance.between(10, 20),
    senders: Array.from({ length: chance.between(2, 4) }, (_, at) => ({
      ...(crash && (at === 0 || chance.happens(0.2))
        ? { crashAt: `${chance.oneOf(crash)}:${chance.between(1, 4)}` }
        : {}),
      ...(number === 20 ? { clockOffMs: (at % 2 ? -1 : 1) * chance.between(1, 30) * HOUR } : {}),
    })),
    faults,
    faultRate: chance.happens(0.6) ? chance.next() * 0.15 : 0,
    latencyMs: chance.between(5, 80),
    bad,
    deeds: deeds.sort((one, other) => one.at - other.at),
    mayStayInDoubt: bad > 0 || rare !== undefined || [10, 11, 17].includes(number),
  }
}

function deedsByChance(chance: Chance, run: number): Plan['deeds'] {
  const so = (often: number, deed: Deed) => Array.from({ length: often }, () => ({ at: chance.next() * 0.8, deed }))
  return [
    ...so(chance.between(0, 2), 'kill'),
    ...so(chance.between(0, 3), 'leave'),
    ...so(chance.between(0, 1), 'pause'),
    // Most chunks are sealed at the start: whoever is to move before that has to be early.
    ...Array.from({ length: chance.between(0, 3) }, () => ({
      at: chance.happens(0.5) ? 0 : chance.next() * 0.8,
      deed: 'move' as const,
    })),
    ...so(chance.happens(0.05) ? 1 : 0, 'suspend'),
    ...(restartsIn(run)
      ? [{ at: 0.2 + chance.next() / 3, deed: chance.oneOf(['restart-fast', 'restart-immediate'] as const) }]
      : []),
  ]
}

/** A sender dies with chunks in hand and nobody helps: how long until everybody has the letter, with the real lease? */
export function recoveryPlan(seed: number, at: number): Plan {
  const chance = chanceOf(seed, at, 90)
  const point = anyCrash[at % anyCrash.length] ?? 'after-begin'
  return {
    run: at,
    number: 5 + (at % 3),
    birth: 'plain',
    readers: chance.between(200, 320),
    chunkSize: chance.between(10, 20),
    senders: [{ crashAt: `${point}:${chance.between(1, 4)}` }, {}],
    faults: [],
    faultRate: 0,
    latencyMs: chance.between(20, 80),
    bad: 0,
    deeds: [],
    mayStayInDoubt: false,
  }
}
