import type { PrivateDetail } from './detail'
import { phonesIn } from './phones'
import { recordsIn } from './records'

/** Patient, insurance and national numbers, and telephone numbers. */
export const numbersIn = (text: string): PrivateDetail[] => [...recordsIn(text), ...phonesIn(text)]
