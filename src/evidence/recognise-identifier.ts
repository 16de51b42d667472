/** What somebody pasted, recognised: a DOI, PMID, PMCID, ISBN or an address. No look-up, only its form. */
import { done, no, type Result } from '@/platform/verdict'

export type IdentifierKind = 'doi' | 'pmid' | 'pmcid' | 'isbn' | 'url'
export type Identifier = { kind: IdentifierKind; value: string }
export type Unrecognised = 'nothing' | 'isbn-check-digit' | 'no-identifier' | 'doi-cut-off' | 'too-long'

export const LONGEST_TITLE = 1000
export const LONGEST_ADDRESS = 2000

/** Stray brackets and full stops that a copied sentence leaves behind; a closing bracket that belongs stays. */
function withoutStrays(doi: string): string {
  const bare = doi.replace(/[.,;:'"”’>]+$/u, '')
  const opened = bare.split('(').length
  return bare.endsWith(')') && bare.split(')').length > opened ? withoutStrays(bare.slice(0, -1)) : bare
}

function doiIn(words: string): string | undefined {
  const found = /^10\.\d{4,9}\/\S+$/.test(words) ? withoutStrays(words) : undefined
  return found && /\/./.test(found) ? found.toLowerCase() : undefined
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A DOI, PMID or PMCID that stands in an address; the address itself otherwise. */
function inAddress(address: URL): Identifier {
  const path = decoded(address.pathname)
  const host = address.hostname.replace(/^www\./, '')
  if (host === 'doi.org' || host === 'dx.doi.org') {
    const value = doiIn(path.slice(1))
    if (value) return { kind: 'doi', value }
  }
  const pmid = /^\/(?:pubmed\/)?(\d{1,9})\/?$/.exec(path)?.[1]
  if (pmid && (host === 'pubmed.ncbi.nlm.nih.gov' || host === 'ncbi.nlm.nih.gov')) return { kind: 'pmid', value: pmid }
  const pmcid = /\/articles\/(PMC\d+)/i.exec(path)?.[1]
  if (pmcid && /(^|\.)ncbi\.nlm\.nih\.gov$/.test(host)) return { kind: 'pmcid', value: pmcid.toUpperCase() }
  return { kind: 'url', value: address.href }
}

const digitOf = (sign: string) => (sign === 'X' ? 10 : Number(sign))

/** The check digit of an ISBN, 10 or 13 digits without hyphens. */
function isIsbn(digits: string): boolean {
  if (/^\d{9}[\dX]$/.test(digits))
    return [...digits].reduce((sum, sign, at) => sum + (10 - at) * digitOf(sign), 0) % 11 === 0
  return (
    /^97[89]\d{10}$/.test(digits) &&
    [...digits].reduce((sum, sign, at) => sum + (at % 2 ? 3 : 1) * Number(sign), 0) % 10 === 0
  )
}

/** @param pasted one line; what surrounds it is left out. */
export function recogniseIdentifier(pasted: string): Result<Identifier, Unrecognised> {
  const words = pasted.trim().replace(/^[<("“]+(?=\S)/u, '')
  if (words === '') return no('nothing')
  if (words.length > LONGEST_ADDRESS) return no('too-long')
  const doi = doiIn(words.replace(/^doi[:\s]\s*/i, ''))
  if (doi) return done({ kind: 'doi', value: doi })
  if (/^(doi[:\s]\s*)?10\.\d*\/?\s*$/i.test(words)) return no('doi-cut-off')
  const pmid = /^(?:pmid[:\s]*)?(\d{1,9})[.,;]?$/i.exec(words)?.[1]
  if (pmid) return done({ kind: 'pmid', value: pmid })
  const pmcid = /^(?:pmcid[:\s]*)?(PMC\d+)[.,;]?$/i.exec(words)?.[1]
  if (pmcid) return done({ kind: 'pmcid', value: pmcid.toUpperCase() })
  const digits = words
    .replace(/^isbn(?:-1[03])?[:\s]*/i, '')
    .replace(/[\s-]/g, '')
    .toUpperCase()
  if (/^(\d{9}[\dX]|\d{13})$/.test(digits))
    return isIsbn(digits) ? done({ kind: 'isbn', value: digits }) : no('isbn-check-digit')
  const address = /^(?:doi\.org|dx\.doi\.org|www\.)\S+$/i.test(words) ? `https://${words}` : words
  if (/^https?:\/\/[^\s.]+\.?\S*$/i.test(address) && URL.canParse(address)) return done(inAddress(new URL(address)))
  return no('no-identifier')
}

/** What to do about it, in words for whoever pasted. */
export const unrecognisedWords: Readonly<Record<Unrecognised, string>> = {
  nothing: 'Please paste a DOI, PMID, PMCID, ISBN or address.',
  'too-long': 'This is too long for an address. Please paste the DOI instead.',
  'doi-cut-off': 'This DOI seems cut off. A whole one looks like 10.1542/peds.2022-057988',
  'isbn-check-digit': 'This is no ISBN: its last digit does not fit the others. Please look at it again.',
  'no-identifier':
    'This is no DOI, PMID, PMCID, ISBN or address we know. Paste one of them, or leave this empty and write the title.',
}

/** An identifier as a title says it, until the real title is known. */
export function titleOfIdentifier({ kind, value }: Identifier): string {
  switch (kind) {
    case 'doi':
      return `doi:${value}`
    case 'pmid':
      return `PMID ${value}`
    case 'pmcid':
      return value
    case 'isbn':
      return `ISBN ${value}`
    case 'url':
      return value.slice(0, LONGEST_TITLE)
  }
}

type Identified = { [Kind in IdentifierKind]?: string | null }

/** Every identifier of a record, the one to ask first in front. */
export function identifiersOf(record: Identified): Identifier[] {
  const kinds = ['doi', 'pmid', 'pmcid', 'isbn', 'url'] as const
  return kinds.flatMap((kind) => {
    const value = record[kind]
    return value ? [{ kind, value }] : []
  })
}

/** Whether a title is none yet: empty, or only the identifier said again. */
export const isNoTitle = (record: Identified & { title?: string | null }): boolean =>
  !record.title?.trim() || identifiersOf(record).some((one) => titleOfIdentifier(one) === record.title)
