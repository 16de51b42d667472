/** Why a button was not taken whose words somebody agrees to, and what to do. */
export const wordsChanged = 'The words above the button have changed. Please read them and press it once more.'
export const unreadable = 'We could not read what was sent. Please press the button once more.'
export const elsewhere = 'This came from another site. If you meant it, please press the button here.'
