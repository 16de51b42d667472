export const sourceTag = (id: string) => `sources:${id}`
/** For reads that show more sources than tags would fit. */
export const anySourceTag = 'sources:any'
