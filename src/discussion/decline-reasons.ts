/** Why something that was sent is not published: in few words for staff, in kind ones for whoever wrote it. */

export type DeclineReason = {
  /** On the buttons of staff. */
  label: string
  /** To the writer, as whole sentences. They never judge the person, and never advise on a child. */
  words: string
}

const reasons = {
  'patient-specific': {
    label: 'About one child: needs somebody who sees them',
    words:
      'You asked about one child. We do not know them and cannot see them, so we cannot advise on them from afar, however gladly we would. Please ask somebody who can: your doctor or nurse, your midwife or health visitor, a lactation consultant, or a pharmacist if it is about a medicine. If you are worried right now, do not wait for an answer from us: call them, or your emergency number.',
  },
  'answered-already': {
    label: 'Answered already',
    words: 'This has been answered already. Please look through the answered questions: the answer is there.',
  },
  'asked-already': {
    label: 'Asked already by somebody else',
    words:
      'Somebody asked the same before you, and we keep the two together. Where there is an answer, you find it from here; if you asked us to, we also write to you when it comes.',
  },
  'off-topic': {
    label: 'Not about what we write about',
    words: 'This is not something we write about, so nobody here could answer it well.',
  },
  'private-details': {
    label: 'Tells too much about somebody',
    words:
      'Your words tell more about you, your child or somebody else than a public page should hold, and we could not take it out without changing what you mean. You are welcome to send them again without names, dates and places.',
  },
  unkind: {
    label: 'Unkind to somebody',
    words:
      'We show only what a tired parent can read without being hurt. You are welcome to say the same thing in kinder words.',
  },
  advertising: {
    label: 'Advertising',
    words: 'It recommends something that is for sale. We show no advertising among readers’ words.',
  },
  'not-enough-to-say': {
    label: 'Too little to answer',
    words: 'We could not tell what you would like to know. You are welcome to ask again, with a few words more.',
  },
  other: {
    label: 'Another reason',
    words: 'We decided not to publish this.',
  },
} as const satisfies Record<string, DeclineReason>

export type DeclineCode = keyof typeof reasons

export const declineCodes: readonly DeclineCode[] = [
  'patient-specific',
  'answered-already',
  'asked-already',
  'off-topic',
  'private-details',
  'unkind',
  'advertising',
  'not-enough-to-say',
  'other',
]

export const isDeclineCode = (code: string): code is DeclineCode => Object.hasOwn(reasons, code)

/** Code → words for the writer, label for staff. */
export const declineReasons: Readonly<Record<DeclineCode, DeclineReason>> = reasons
