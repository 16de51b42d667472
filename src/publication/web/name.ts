import { readerRequest } from '@/platform/request'
import { publicationName } from '../publication-name'

/** The publication's name, for pages that must stand even without a database. */
export const nameOfPublication = (): Promise<string> => publicationName(readerRequest)
