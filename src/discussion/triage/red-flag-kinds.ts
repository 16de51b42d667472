/** Whom to call first: the group of numbers a kind of danger leads to. */
export type HelpGroup = 'life' | 'poison' | 'mind' | 'after-birth' | 'home'

type Kind = {
  /** For staff, beside what is held. */
  label: string
  /** For the reader's card: no advice on treatment, no diagnosis. */
  words: string
  help: HelpGroup
}

/** Every kind of danger the rules know. */
export const redFlagKinds = {
  'infant-fever': {
    label: 'Fever in a baby under three months',
    words: 'A fever in a baby under three months can be an emergency. Please have your baby seen now.',
    help: 'life',
  },
  breathing: {
    label: 'Trouble breathing',
    words: 'Trouble breathing can be an emergency. Please call for help now.',
    help: 'life',
  },
  unresponsive: {
    label: 'Cannot be woken, limp or not responding',
    words: 'Someone who is hard to wake, limp or not responding can be in great danger. Please call for help now.',
    help: 'life',
  },
  poisoning: {
    label: 'Poisoning, overdose or something dangerous swallowed',
    words:
      'Something dangerous that was swallowed, breathed in or taken can be an emergency, even without any signs yet.',
    help: 'poison',
  },
  'self-harm': {
    label: 'Suicide or self-harm',
    words: 'You matter, and you do not have to get through this alone. Somebody can talk with you right now.',
    help: 'mind',
  },
  'harm-to-baby': {
    label: 'Thoughts or fear of harming a child',
    words:
      'Thoughts like these can frighten anybody, and people who understand them can help right now. Please talk to somebody.',
    help: 'mind',
  },
  bleeding: {
    label: 'Heavy bleeding',
    words: 'Heavy bleeding can be an emergency. Please call for help now.',
    help: 'life',
  },
  seizure: {
    label: 'Seizure',
    words: 'What you describe could be a seizure, and that can be an emergency. Please call for help now.',
    help: 'life',
  },
  allergy: {
    label: 'Severe allergic reaction',
    words: 'A strong allergic reaction can be an emergency and can become worse quickly. Please call for help now.',
    help: 'life',
  },
  'head-injury': {
    label: 'Head injury',
    words: 'A knock to the head can be an emergency. Please have it seen now.',
    help: 'life',
  },
  choking: {
    label: 'Choking',
    words: 'Choking is an emergency. Please call for help now.',
    help: 'life',
  },
  meningitis: {
    label: 'Signs that can belong to meningitis or sepsis',
    words: 'Signs like these can be an emergency. Please call for help now and do not wait for more of them.',
    help: 'life',
  },
  'after-birth': {
    label: 'Dangerous signs in pregnancy or after birth',
    words: 'Signs like these in pregnancy or after a birth can be an emergency, also weeks later. Please call now.',
    help: 'after-birth',
  },
  dehydration: {
    label: 'Dehydration',
    words: 'A child who loses or refuses fluids for so long can be in danger. Please have your child seen now.',
    help: 'life',
  },
  burn: {
    label: 'Burn or scald',
    words: 'A burn or scald can be an emergency in a child. Please call for help now.',
    help: 'life',
  },
  drowning: {
    label: 'Drowning',
    words: 'Time under water can be an emergency, even when all seems well afterwards. Please call for help now.',
    help: 'life',
  },
  injury: {
    label: 'Serious injury',
    words: 'An injury like this can be an emergency. Please call for help now.',
    help: 'life',
  },
  vomiting: {
    label: 'Green, bloody or violent vomiting, or blood in the stool',
    words: 'What you describe can be an emergency. Please have your child seen now.',
    help: 'life',
  },
  'cold-newborn': {
    label: 'A cold newborn',
    words: 'A baby who is too cold can be in danger. Please have your baby seen now.',
    help: 'life',
  },
  abuse: {
    label: 'Violence or danger at home',
    words: 'Nobody may hurt you or a child. If there is danger now, please call for help.',
    help: 'home',
  },
  'very-ill': {
    label: 'Words that may tell of danger',
    words: 'Some of what you describe can be an emergency. If somebody may be in danger now, please call for help.',
    help: 'life',
  },
} as const satisfies Record<string, Kind>

export type RedFlagKind = keyof typeof redFlagKinds
