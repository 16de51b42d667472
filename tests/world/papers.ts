/** Papers as the stand-in for Crossref and PubMed knows them, in the documented shapes. Addresses of notices are made up. */
import type { Work } from './registries-stand-in'

const update = (
  DOI: string,
  type: string,
  [year, month, day]: [number, number, number],
  source = 'retraction-watch',
) => ({
  DOI,
  type,
  label: type,
  source,
  updated: {
    'date-parts': [[year, month, day]],
    'date-time': new Date(Date.UTC(year, month - 1, day)).toISOString(),
    timestamp: Date.UTC(year, month - 1, day),
  },
})

/** The paper of 1998 on MMR: what is known of it stands in its own record alone. Addresses of notices are made up. */
export const mmr1998: Work = {
  DOI: '10.1016/s0140-6736(97)11096-0',
  type: 'journal-article',
  title: ['Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children'],
  author: [
    { given: 'AJ', family: 'Wakefield', sequence: 'first' },
    { given: 'SH', family: 'Murch', sequence: 'additional' },
    { given: 'A', family: 'Anthony', sequence: 'additional' },
  ],
  'container-title': ['The Lancet'],
  issued: { 'date-parts': [[1998, 2]] },
  'updated-by': [
    update('10.5555/lancet-2004-notice', 'correction', [2004, 3, 6]),
    update('10.5555/lancet-2010-notice', 'retraction', [2010, 2, 6]),
  ],
}

/** One of the retractions of 2020: known here only by its notice, which names it. */
export const heart2020: Work = {
  DOI: '10.1056/nejmoa2007621',
  type: 'journal-article',
  title: ['Cardiovascular Disease, Drug Therapy, and Mortality in Covid-19'],
  author: [
    { given: 'Mandeep R.', family: 'Mehra' },
    { given: 'Sapan S.', family: 'Desai' },
  ],
  'container-title': ['New England Journal of Medicine'],
  issued: { 'date-parts': [[2020, 6, 18]] },
}

export const heart2020Notice: Work = {
  DOI: '10.5555/nejm-2020-notice',
  type: 'journal-article',
  title: ['Retraction: a notice'],
  issued: { 'date-parts': [[2020]] },
  'update-to': [update('10.1056/nejmoa2007621', 'retraction', [2020, 6, 4], 'publisher')],
}

/** A guideline with a correction, and nothing worse. */
export const corrected2018: Work = {
  DOI: '10.1542/peds.2018-1889',
  type: 'journal-article',
  title: ['Marijuana Use During Pregnancy and Breastfeeding: Implications for Neonatal and Childhood Outcomes'],
  author: [{ given: 'Sheryl A.', family: 'Ryan' }, { name: 'AAP' }],
  'container-title': ['Pediatrics'],
  issued: { 'date-parts': [[2018, 9, 1]] },
  'updated-by': [update('10.5555/peds-erratum', 'erratum', [2018, 9, 2], 'publisher')],
}

type Notices = { type: string; source: string; pmid: string }[]

/** A paper in PubMed's XML. */
export const pubmedArticle = (pmid: string, title: string, types: string[], notices: Notices = []) =>
  `<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">${pmid}</PMID><Article>
  <Journal><JournalIssue><PubDate><Year>2007</Year><Month>Oct</Month></PubDate></JournalIssue>
  <Title>Journal of Mammary Gland Biology and Neoplasia</Title></Journal><ArticleTitle>${title}</ArticleTitle>
  <AuthorList CompleteYN="Y"><Author><LastName>Pang</LastName><Initials>WW</Initials></Author>
  <Author><LastName>Hartmann</LastName><Initials>PE</Initials></Author></AuthorList>
  <PublicationTypeList>${types.map((type) => `<PublicationType>${type}</PublicationType>`).join('')}</PublicationTypeList>
  </Article><CommentsCorrectionsList>${notices
    .map(
      (one) =>
        `<CommentsCorrections RefType="${one.type}"><RefSource>${one.source}</RefSource><PMID Version="1">${one.pmid}</PMID></CommentsCorrections>`,
    )
    .join('')}</CommentsCorrectionsList></MedlineCitation>
  <PubmedData><ArticleIdList><ArticleId IdType="pubmed">${pmid}</ArticleId></ArticleIdList></PubmedData></PubmedArticle>`
