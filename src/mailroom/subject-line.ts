/** A subject fits one header line, whatever was pasted into the title. */
export const subjectLine = (title: string): string => title.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
