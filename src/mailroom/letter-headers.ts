/**
 * Every letter, single or to many, is written by a machine, and asks other machines not to answer it.
 * Sources: RFC 3834 section 5; the second is what Exchange and Outlook look at.
 */
export const machineHeaders: Readonly<Record<string, string>> = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'OOF, AutoReply',
}
