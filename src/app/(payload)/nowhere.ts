/** An address at which nothing stands: what is not shown has the title of what is not there. */
export const nowhere = Promise.resolve({ segments: ['nothing-here'] })
