/** What the form hears when it was sent without leaving its page. */
export type FormAnswer =
  /** Path of the page that says what happens next. */
  | { sent: true; to: string }
  | {
      sent: false
      /** What is wrong with the whole of it, and what to do. */
      words?: string
      /** Beside the fields, by their names. */
      errors?: Record<string, string>
      /** Hidden fields for sending it again. */
      hidden: Record<string, string>
    }
