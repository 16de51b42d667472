/** Why a form was not taken, in words that say what to do. Each keeps what was typed. */
import { assertNever } from '@/platform/verdict'
import type { SendResult } from '../send-comment'
import { GONE } from './forms'

type Refused = { status: 403 | 404 | 422 | 429 | 503; words: string; retryAfter?: number }

export const otherSite: Refused = { status: 403, words: 'This came from another site. Please press Send here.' }

export const onceMore: Refused = {
  status: 422,
  words: 'Please press Send once more: your words still stand below.',
}

export const later: Refused = {
  status: 503,
  words: 'We could not save this just now. Please try again in a moment: your words still stand below.',
  retryAfter: 30,
}

export function refusalOf(result: Exclude<SendResult, { ok: true }>): Refused {
  switch (result.reason) {
    case 'no-article':
    case 'no-parent':
      return { status: 404, words: GONE }
    case 'too-soon': {
      const words = `That was a little fast. Please wait ${inWords(result.wait)} and press Send again: your words still stand below.`
      return { status: 429, words, retryAfter: result.wait }
    }
    case 'site-busy': {
      const words = `Many people are writing just now. Please wait ${inWords(result.wait)} and press Send again: your words still stand below.`
      return { status: 429, words, retryAfter: result.wait }
    }
    case 'closed':
      return {
        status: 422,
        words: 'This discussion is closed. You may want to copy your words before you leave this page.',
      }
    default:
      return assertNever(result)
  }
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`
}
