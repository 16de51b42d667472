/** How a field shows a day: nobody has to guess which number is the month. */
export const dayShown = { displayFormat: 'd MMM yyyy' }
