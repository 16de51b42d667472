export const sourceTag = (id: string) => `sources:${id}`
