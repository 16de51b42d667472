/** Which of the dictionaries that come with Postgres 15 to 18 knows the forms of a language. */
const dictionaries: Readonly<Record<string, string>> = {
  ar: 'arabic_stem',
  da: 'danish_stem',
  de: 'german_stem',
  en: 'english_stem',
  es: 'spanish_stem',
  fi: 'finnish_stem',
  fr: 'french_stem',
  ga: 'irish_stem',
  hu: 'hungarian_stem',
  id: 'indonesian_stem',
  it: 'italian_stem',
  lt: 'lithuanian_stem',
  nb: 'norwegian_stem',
  ne: 'nepali_stem',
  nl: 'dutch_stem',
  nn: 'norwegian_stem',
  no: 'norwegian_stem',
  pt: 'portuguese_stem',
  ro: 'romanian_stem',
  ru: 'russian_stem',
  sv: 'swedish_stem',
  ta: 'tamil_stem',
  tr: 'turkish_stem',
}

/** Any other language is taken as its words stand. */
export const dictionaryOf = (language: string): string => dictionaries[language] ?? 'simple'

/** SQL: the stem of the word in this column; a word that says nothing, such as “the”, is its own. */
export const stemIn = (dictionary: string, column: string): string =>
  `coalesce((ts_lexize('${dictionary}', ${column}))[1], ${column})`
