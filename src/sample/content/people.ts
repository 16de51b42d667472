import type { SamplePerson } from './types'

const issuer = 'Sample board (not a real registry entry)'

/** The first of these runs the publication. None of them exists. */
export const people: SamplePerson[] = [
  {
    slug: 'ada-sample',
    name: 'Dr Ada Sample',
    role: 'Paediatrician (sample person)',
    credentials: [{ abbreviation: 'MD', name: 'Doctor of Medicine', issuer, medical: true }],
    biography: [
      'Ada Sample is invented. She was made up to show what an author’s page looks like, she holds no real credentials, and no clinic employs her.',
      'In the sample she runs The Night Feed. She began it, so the story goes, because parents in her consulting room kept asking the same good questions with their coats already on. She writes the way she would like to be spoken to at three in the morning: the answer first, then the reasons, then what nobody knows.',
      'When you set up your own publication, this page is where you tell readers who you are, where you trained and how they can check it.',
    ],
    portrait: 'portrait-ada',
    greeting:
      'Hello, I am Ada, an invented paediatrician. I write for whoever is awake at three with a baby on one arm: the answer first, then the reasons, then what nobody knows.',
  },
  {
    slug: 'ines-sample',
    name: 'Ines Sample',
    role: 'Lactation consultant (sample person)',
    credentials: [
      { abbreviation: 'IBCLC', name: 'International Board Certified Lactation Consultant', issuer, medical: false },
    ],
    biography: [
      'Ines Sample is invented for this demonstration. The letters after her name show how a credential is set down. They are not registered with anyone.',
      'In the sample she writes about feeding, and answers readers who have been told three different things by three different people. Her credential is marked as not medical, so that you can see the difference this makes wherever a reviewer is named.',
    ],
    portrait: 'portrait-ines',
  },
  {
    slug: 'rowan-sample',
    name: 'Rowan Sample',
    role: 'Community nurse (sample person)',
    credentials: [{ abbreviation: 'RN', name: 'Registered Nurse', issuer, medical: true }],
    biography: [
      'Rowan Sample does not exist, holds no licence and visits nobody. He was invented to give the demonstration a second pair of hands.',
      'In the sample he writes about scales, crying and first foods, and he likes a list of questions better than a list of rules.',
    ],
    portrait: 'portrait-rowan',
  },
  {
    slug: 'noor-sample',
    name: 'Dr Noor Sample',
    role: 'Family doctor (sample person)',
    credentials: [{ abbreviation: 'MD', name: 'Doctor of Medicine', issuer, medical: true }],
    biography: [
      'Noor Sample is a sample person without a real degree, a real practice or a real registration. She has no portrait on purpose, so that you can see how the pages look when a person has not given one.',
      'In the sample she writes about medicines and about questions on which people hold loud opinions. She tries to keep her own voice low.',
    ],
  },
]
