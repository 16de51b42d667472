/**
 * PubMed's E-utilities: `efetch` in XML, whose `CommentsCorrectionsList` names what was said about a paper since
 * (`RefType="RetractionIn"` and others), and `esearch` for the PMID of a PMCID.
 */
import { DomUtils, parseDocument } from 'htmlparser2'
import { z } from 'zod'
import { authorsFrom, containerFrom, type Facts, type Notice, type Registered, titleFrom, yearFrom } from './facts'
import { type Answer, askRegistry, below, type Outside } from './outside'

type Element = Parameters<typeof DomUtils.getElementsByTagName>[1]

const all = (name: string, inside: Element) => DomUtils.getElementsByTagName(name, inside, true)
const first = (name: string, inside: Element) => all(name, inside)[0]
const wordsOf = (element: ReturnType<typeof first>) => (element ? DomUtils.textContent(element).trim() : undefined)

const references: Readonly<Record<string, Notice['what']>> = {
  RetractionIn: 'retracted',
  PartialRetractionIn: 'corrected',
  ExpressionOfConcernIn: 'concern',
  ErratumIn: 'corrected',
  CorrectedandRepublishedIn: 'corrected',
  RetractedandRepublishedIn: 'retracted',
  UpdateIn: 'superseded',
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day in a reference such as `Lancet. 2010 Feb 6;375(9713):445`. */
function dayIn(source: string | undefined): string | undefined {
  const [, year, month, day] = /\b((?:18|19|20)\d\d)(?:\s+([A-Z][a-z]{2})(?:\s+(\d{1,2}))?)?/.exec(source ?? '') ?? []
  if (!year) return undefined
  const at = months.indexOf((month ?? 'Jan').toLowerCase()) + 1
  return `${year}-${String(Math.max(1, at)).padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`
}

function noticesIn(citation: Element): Notice[] {
  const notices = all('CommentsCorrections', citation).flatMap((one): Notice[] => {
    const what = references[one.attribs.RefType ?? '']
    if (!what) return []
    const pmid = wordsOf(first('PMID', one))
    const notice = pmid && /^\d+$/.test(pmid) ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : undefined
    return [{ what, on: dayIn(wordsOf(first('RefSource', one))), ...(notice && { notice }) }]
  })
  const isRetracted = all('PublicationType', citation).some((one) => wordsOf(one) === 'Retracted Publication')
  return isRetracted && !notices.some(({ what }) => what === 'retracted')
    ? [...notices, { what: 'retracted' }]
    : notices
}

function kindIn(citation: Element): Facts['kind'] {
  const types = all('PublicationType', citation).map((one) => wordsOf(one) ?? '')
  if (types.some((type) => /guideline/i.test(type))) return 'guideline'
  if (types.some((type) => /meta-analysis|review/i.test(type))) return 'review'
  if (types.some((type) => /clinical trial|controlled trial/i.test(type))) return 'trial'
  return types.some((type) => /observational study/i.test(type)) ? 'cohort' : undefined
}

function factsIn(article: Element, citation: Element): Facts {
  const idOf = (type: string) => {
    const list = first('PubmedData', article)?.children.find((one) => 'name' in one && one.name === 'ArticleIdList')
    const ids = list ? all('ArticleId', list) : []
    return wordsOf(ids.find((one) => one.attribs.IdType === type))
  }
  const journal = first('Journal', citation)
  const date = journal && first('PubDate', journal)
  const doi = idOf('doi')?.toLowerCase()
  const pmcid = idOf('pmc')?.toUpperCase()
  return {
    title: titleFrom(wordsOf(first('ArticleTitle', citation))?.replace(/\.$/, '')),
    authors: authorsFrom(
      all('Author', citation).map((one) => ({
        family: wordsOf(first('LastName', one)),
        initials: wordsOf(first('Initials', one)),
        group: wordsOf(first('CollectiveName', one)),
      })),
    ),
    container: containerFrom(journal && wordsOf(first('Title', journal))),
    year: date && yearFrom(wordsOf(first('Year', date)) ?? wordsOf(first('MedlineDate', date))?.slice(0, 4)),
    kind: kindIn(citation),
    ...(doi && /^10\.\d{4,9}\/\S+$/.test(doi) && { doi }),
    ...(pmcid && /^PMC\d+$/.test(pmcid) && { pmcid }),
  }
}

const unreadable = { kind: 'unknown', why: 'PubMed: an answer that cannot be read' } as const

/** A paper as PubMed records it, and what was said about it since. */
export async function articleAtPubmed(outside: Outside, pmid: string): Promise<Answer<Registered>> {
  const answer = await askRegistry(
    outside,
    below(outside.pubmed, '/entrez/eutils/efetch.fcgi', {
      db: 'pubmed',
      id: pmid,
      retmode: 'xml',
      tool: 'bedside',
      email: outside.contact,
    }),
  )
  if (answer.kind !== 'found') return answer
  const document = parseDocument(answer.value, { xmlMode: true })
  const set = first('PubmedArticleSet', document)
  // An answer that was cut short has no end, and says nothing about what would have followed.
  if (!set || !/<\/PubmedArticleSet>\s*$|<PubmedArticleSet\s*\/>\s*$/.test(answer.value)) return unreadable
  const article = all('PubmedArticle', set).find((one) => wordsOf(first('PMID', one)) === pmid)
  const citation = article && first('MedlineCitation', article)
  if (!article || !citation) return all('PubmedArticle', set).length > 0 ? unreadable : { kind: 'absent' }
  return { kind: 'found', value: { facts: factsIn(article, citation), notices: noticesIn(citation) } }
}

const found = z.object({ esearchresult: z.object({ idlist: z.array(z.string()) }) })

/** The PMID of a paper that is known by its PMCID. */
export async function pmidOfPmcid(outside: Outside, pmcid: string): Promise<Answer<string>> {
  const answer = await askRegistry(
    outside,
    below(outside.pubmed, '/entrez/eutils/esearch.fcgi', {
      db: 'pubmed',
      term: `${pmcid}[pmcid]`,
      retmode: 'json',
      tool: 'bedside',
      email: outside.contact,
    }),
  )
  if (answer.kind !== 'found') return answer
  try {
    const [pmid] = found.parse(JSON.parse(answer.value)).esearchresult.idlist
    return pmid && /^\d{1,9}$/.test(pmid) ? { kind: 'found', value: pmid } : { kind: 'absent' }
  } catch {
    return unreadable
  }
}
