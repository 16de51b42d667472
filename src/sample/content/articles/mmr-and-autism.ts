import type { SampleArticle } from '../types'

export const article: SampleArticle = {
  slug: 'mmr-and-autism',
  title: 'Does the MMR vaccine cause autism?',
  standfirst:
    'No link has been found in studies of well over a million children, and the 1998 paper that started the fear has been withdrawn by its journal.',
  inShort:
    'The MMR shot does not raise the risk of autism. More than a million children were part of the studies that looked. The old paper that set off the fear was pulled by its own journal. The shot works well, and there is a small risk of a fit with a fever.',
  topics: ['vaccines'],
  authors: ['ada-sample', 'noor-sample'],
  hero: 'mmr-and-autism',
  publishedDaysAgo: 187,
  body: [
    {
      kind: 'paragraph',
      words:
        'If you have wondered about this, you are not foolish, and you are not ‘against vaccines’. You heard something frightening about the person you love most. The decent answer is to show you what was done, by whom, with how many children, and to let you look.',
    },
    { kind: 'definition', term: 'MMR', meaning: 'One vaccine against three diseases: measles, mumps and rubella.' },
    { kind: 'heading', level: 2, words: 'Where the fear began' },
    {
      kind: 'paragraph',
      words:
        'In 1998 The Lancet printed a paper about 12 children. It was withdrawn: ten of its authors took back its interpretation in 2004, because so little data could not show that MMR causes autism, and in 2010 the journal retracted it in full. The journal stated that claims in it were false, among them that an ethics committee had approved the tests.[^wakefield-1998-retracted]',
    },
    {
      kind: 'paragraph',
      words:
        'We cite the record of that paper so that you can see the word ‘retracted’ for yourself. It is not evidence for anything, and nothing on this page rests on it.',
    },
    {
      kind: 'definition',
      term: 'Retracted',
      meaning:
        'Withdrawn by the journal. The paper stays visible with a notice, so that anyone can find out what happened, and it must no longer be used as evidence.',
    },
    { kind: 'heading', level: 2, words: 'What has been done since' },
    {
      kind: 'paragraph',
      words:
        'A single study, even a good one, can be wrong. What persuades is that different people, with different methods, in different years, keep coming to the same place.',
    },
    {
      kind: 'table',
      head: ['Study', 'How many children', 'What it found'],
      rows: [
        [
          'Pooled analysis, 2014, five cohort studies',
          '1,256,407[^vaccines-autism-meta-2014]',
          'No link between vaccination and autism (odds ratio 0.99)[^vaccines-autism-meta-2014]',
        ],
        [
          'The same analysis, five case-control studies',
          '9,920[^vaccines-autism-meta-2014]',
          'Over the whole analysis, no link for MMR, for thimerosal or for mercury[^vaccines-autism-meta-2014]',
        ],
        [
          'Denmark, 2019, children born 1999 to 2010',
          '657,461[^mmr-autism-denmark-2019]',
          'No higher risk in vaccinated children (hazard ratio 0.93)[^mmr-autism-denmark-2019]',
        ],
        [
          'Cochrane review, 2021',
          'Not counted here: a review of other people’s studies',
          'No evidence of a raised risk of autism[^cochrane-mmr-2021]',
        ],
      ],
    },
    { kind: 'heading', level: 3, words: 'How to read 0.99 and 0.93' },
    {
      kind: 'paragraph',
      words:
        'Both numbers compare vaccinated with unvaccinated children. A ratio of 1 means no difference. Above 1 would mean more autism among the vaccinated, below 1 less. Each comes with a range that allows for chance: 0.92 to 1.06 in the pooled analysis,[^vaccines-autism-meta-2014] and 0.85 to 1.02 in the Danish study.[^mmr-autism-denmark-2019] Both ranges include 1. So neither study shows harm, and neither shows that the vaccine protects from autism.',
    },
    {
      kind: 'keyPoint',
      words:
        'In Denmark 657,461 children were followed. The vaccinated had no higher risk of autism than the unvaccinated.[^mmr-autism-denmark-2019]',
    },
    { kind: 'heading', level: 3, words: '‘But what about children who are already at risk?’' },
    {
      kind: 'paragraph',
      words:
        'This is a good question, since a harm to a few could hide in a large average. The Danish researchers looked for it. They saw no raised risk in children who had autistic brothers or sisters or other risk factors. Nor did they see one at any set time after the vaccination.[^mmr-autism-denmark-2019]',
    },
    { kind: 'heading', level: 2, words: 'What the vaccine does do' },
    {
      kind: 'list',
      items: [
        'Against measles, a single dose is about 95 percent effective and two doses are about 96 percent effective.[^cochrane-mmr-2021]',
        'There is a small risk of a febrile seizure, a seizure that comes with a fever, after the vaccination.[^cochrane-mmr-2021]',
        'Encephalitis, another fear, was looked at too: no evidence of a raised risk was found.[^cochrane-mmr-2021]',
      ],
    },
    {
      kind: 'paragraph',
      words:
        'We list the second point with the others, because honesty works only when it runs in both directions. A medicine that works can also have unwanted effects. The question is always how often, how serious, and compared with what. Put this one to whoever gives the vaccine, and ask what to do if it should happen.',
    },
    {
      kind: 'quote',
      words:
        'I did not want to be told off. I wanted someone to go through the numbers with me, and then I wanted to go home. – *a sample parent*',
    },
    { kind: 'heading', level: 2, words: 'How certain is this?' },
    {
      kind: 'paragraph',
      words:
        'No study can prove that something never happens to anybody. What cohort studies of this size can do is to make even a fairly small increase hard to overlook. Several have looked, and the increase is not there.',
    },
    {
      kind: 'paragraph',
      words:
        'They have limits. Families who vaccinate may differ from families who do not. This is one reason why it matters that the Danish study also looked at brothers, sisters and other risk factors, and that the pooled analysis used two different kinds of study.',
    },
    {
      kind: 'care',
      level: 'doctor',
      title: 'Talk to your clinician',
      items: [
        'if you have questions before a vaccination; bring them in writing, all of them',
        'if your child has had a seizure, or someone in the family has, and you would like to plan ahead',
        'if you have a concern about how your child is developing; that deserves to be looked at for its own sake, whatever you decide on vaccines',
      ],
    },
    {
      kind: 'paragraph',
      words:
        'And if you delayed because you were afraid: you can pick up the thread. Ask when the next appointment is.',
    },
  ],
}
