/**
 * Rows of a list are called by one of their fields, not by their number.
 * @param field whose words name a row. @param unnamed what a row is called before it has any.
 */
export const namedRows = (field: string, unnamed: string) => ({
  RowLabel: { path: '/staff/cms/admin/named-row#NamedRow', clientProps: { field, unnamed } },
})
