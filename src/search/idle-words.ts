/**
 * English words that say nothing about what is looked for, beside those that Postgres knows: how people begin a question
 * or talk to a machine, and short forms of such words as they are typed on a phone.
 */
const IDLE = new Set(
  'wont cant dont doesnt didnt isnt arent wasnt shouldnt couldnt wouldnt hasnt havent im ive ill id youre theyre thats whats hows u ur r n ya yr pls plz please thx thanks thank hi hello hey help ok okay alright fine need want know tell say says said think thought wonder wondering ask asking really actually just still also even ever anyone anybody somebody someone something anything everything everyone get gets got getting go goes going make makes let lets keep keeps use used using way thing things stuff much many lot lots bit maybe like today tonight yesterday tomorrow right put puts gave give given giving'.split(
    ' ',
  ),
)

export const isIdle = (language: string, word: string): boolean => language === 'en' && IDLE.has(word)
