import { expect, test } from 'vitest'
import { recogniseIdentifier } from '@/evidence/recognise-identifier'

test.each([
  ['10.1542/peds.2022-057988', 'doi', '10.1542/peds.2022-057988'],
  ['  doi:10.1542/PEDS.2022-057988. ', 'doi', '10.1542/peds.2022-057988'],
  ['DOI 10.1016/j.pcl.2012.10.002', 'doi', '10.1016/j.pcl.2012.10.002'],
  ['https://doi.org/10.1016/S0140-6736(97)11096-0', 'doi', '10.1016/s0140-6736(97)11096-0'],
  ['(10.1016/S0140-6736(97)11096-0)', 'doi', '10.1016/s0140-6736(97)11096-0'],
  ['http://dx.doi.org/10.1016%2FS0140-6736(15)01024-7', 'doi', '10.1016/s0140-6736(15)01024-7'],
  ['doi.org/10.1093/glycob/cws074', 'doi', '10.1093/glycob/cws074'],
  ['PMID: 35921640', 'pmid', '35921640'],
  ['35921640', 'pmid', '35921640'],
  ['https://pubmed.ncbi.nlm.nih.gov/18027076/', 'pmid', '18027076'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/18027076', 'pmid', '18027076'],
  ['PMC1234567', 'pmcid', 'PMC1234567'],
  ['pmcid: pmc1234567', 'pmcid', 'PMC1234567'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/', 'pmcid', 'PMC1234567'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/?report=reader', 'pmcid', 'PMC1234567'],
  ['ISBN 978-0-306-40615-7', 'isbn', '9780306406157'],
  ['0-306-40615-2', 'isbn', '0306406152'],
  ['080442957x', 'isbn', '080442957X'],
  ['https://www.nhs.uk/conditions/reflux-in-babies/', 'url', 'https://www.nhs.uk/conditions/reflux-in-babies/'],
  ['www.example.org/page', 'url', 'https://www.example.org/page'],
  ['https://evil.example/pubmed/123', 'url', 'https://evil.example/pubmed/123'],
  ['https://notncbi.nlm.nih.gov.example/articles/PMC1', 'url', 'https://notncbi.nlm.nih.gov.example/articles/PMC1'],
])('%s is recognised as a %s', (pasted, kind, value) => {
  expect(recogniseIdentifier(pasted)).toEqual({ ok: true, value: { kind, value } })
})

test.each([
  ['', 'nothing'],
  ['   ', 'nothing'],
  ['10.1542', 'doi-cut-off'],
  ['doi: 10.1542/', 'doi-cut-off'],
  ['978-0-306-40615-8', 'isbn-check-digit'],
  ['0306406153', 'isbn-check-digit'],
  ['javascript:alert(1)', 'no-identifier'],
  ['data:text/html,hello', 'no-identifier'],
  ['file:///etc/passwd', 'no-identifier'],
  ['Kent et al. 2006', 'no-identifier'],
  [`https://example.org/${'a'.repeat(3000)}`, 'too-long'],
])('%s is refused: %s', (pasted, reason) => {
  expect(recogniseIdentifier(pasted)).toEqual({ ok: false, reason })
})
