/** Languages an article may be written in: two letters. English has the plain addresses. */
export const isLanguage = (code: string): boolean => /^[a-z]{2}$/.test(code)
