/** What the sample says of itself. */
export const publication = {
  name: 'The Night Feed',
  tagline: 'Careful answers for tired parents',
  introduction:
    'Hello, I am Ada, an invented paediatrician. I write down what the sources say about feeding, sleep, medicines and vaccines, and I say so when they do not know.',
  navigation: [
    { label: 'Topics', href: '/topics' },
    { label: 'Questions', href: '/questions' },
    { label: 'About', href: '/about' },
  ],
  sample: true,
}
