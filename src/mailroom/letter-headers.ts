/**
 * A single letter answers something done on the site: it asks other machines not to answer it.
 * Sources: RFC 3834 section 5; the second is what Exchange and Outlook look at.
 */
export const singleLetterHeaders: Readonly<Record<string, string>> = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'OOF, AutoReply',
}
