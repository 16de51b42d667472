/** What the sample says of itself. */
export const publication = {
  name: 'The Night Feed',
  tagline: 'Careful answers for tired parents',
  introduction:
    'What the sources say about feeding, sleep, medicines and vaccines, written down for the small hours. Where they do not know, we say so.',
  navigation: [
    { label: 'Topics', href: '/topics' },
    { label: 'Questions', href: '/questions' },
    { label: 'About', href: '/about' },
  ],
  sample: true,
}
