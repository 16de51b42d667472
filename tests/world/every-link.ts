/** What a mailbox's scanner does with a letter: takes every link out of it, and follows each. */
import type { Letter } from '@/platform/mail/mailer'

const unescaped = (url: string) => url.replaceAll('&amp;', '&').replaceAll('&#x27;', "'")

/** Every address in the HTML, the text and the headers of a letter, each once. */
export function linksOf({ html, text, headers }: Pick<Letter, 'html' | 'text' | 'headers'>): string[] {
  const marked = [...html.matchAll(/(?:href|src|action)="(https?:[^"]+)"/g)].map(([, url = '']) => unescaped(url))
  const written = [text, ...Object.values(headers)].flatMap((words) => words.match(/https?:\/\/[^\s<>()[\]"]+/g) ?? [])
  return [...new Set([...marked, ...written])]
}

/** What a link is for: its path without tokens, ids and names. */
export const kindOfLink = (url: string): string =>
  new URL(url).pathname
    .replace(/\/[\w-]{20,}(?=\/|$)/g, '/…')
    .replace(/^\/(articles|topics|people|questions)\/.*/, '/$1/…')
