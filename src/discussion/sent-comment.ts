/** What a reader sends, as the form has it. */
export type SentComment = {
  /** Below which article; none for a question that is asked without one. */
  article?: string
  /** Of the page it was asked on, where there is no article. */
  language?: string
  /** The comment it answers. */
  parent?: string
  words: string
  name: string
  /** One bare address; kept only where an answer is wanted by mail. */
  email?: string
  wantsAnswer: boolean
  /** Signed form time: the same page sent twice from one network is one comment. */
  stamp: string
  /** Network prefix of the sender; stored only within HMACs, of the limits and of the submission key. */
  prefix: string
  /** The trap was filled in: stored as spam, answered like any other. */
  spam?: boolean
}
