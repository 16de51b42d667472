/** A long regular expression on several lines: a line break, and the spaces after it, stand for nothing. */
export const pattern = ({ raw }: TemplateStringsArray): RegExp => new RegExp(raw.join('').replace(/\n\s*/g, ''))
