/** Says that a link earns money. Stands inside the link, so that whoever goes from link to link hears it before going. */
export const PaidLabel = () => ' (paid link)'

/** What a link to elsewhere is to browsers and search engines. */
export const relOf = (paid: boolean, byReader = false) =>
  byReader ? 'ugc nofollow noopener' : paid ? 'sponsored noopener' : 'noopener'
