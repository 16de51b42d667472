/** Beginnings of numbers that ring at a service, not at somebody's: free, shared-cost and public lines by country. */
const serviceBeginnings =
  /^(?:1?(?:800|833|844|855|866|877|888|900)\d{7}|(?:0|44|0044)(?:800\d{6,7}|(?:808|300|303|330|333|345|370|843|844|845|870|871|872|9\d\d)\d{7})|1(?:3|8)00\d{6}|13\d{4}|116\d{3}|(?:00)?800\d{7,8}|(?:353)?0?1800\d{6}|0?1850\d{6})$/

/** Words beside a number that say who answers there: a line for everybody. */
const publicLine =
  /\b(?:helpline|hot ?line|help ?line|lifeline|poison(?:s)? (?:control|centre|center|line|info\w*)|samaritans|crisis|childline|nhs ?111|emergency (?:number|line|services)|cdc|careline|nurse ?line|care ?line|support line|advice line|quit ?line|la leche|national breastfeeding|warm ?line|pandas|beyond blue|healthdirect|13health|health ?line|plunket ?line|tusla|nct line)\b/i

/** Whether a number is a public line: emergency and help lines identify nobody. */
export function isPublicLine(digits: string, around: string): boolean {
  return digits.length < 7 || serviceBeginnings.test(digits) || publicLine.test(around)
}
