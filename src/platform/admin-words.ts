/** What the admin says in Payload’s own words is said in ours where it is met often, or where it said no way on. */
export const adminWords = {
  authentication: {
    login: 'Sign in',
    logOut: 'Sign out',
    logout: 'Sign out',
    logBackIn: 'Sign in again',
    backToLogin: 'Back to the sign-in',
    forgotPasswordQuestion: 'Forgot your password?',
    forgotPassword: 'Choose a new password',
    forgotPasswordEmailInstructions:
      'Type the email of your account. You get a letter with a link to choose a new one.',
    checkYourEmailForPasswordReset:
      'If this is the email of an account, a letter with a link is on its way. It can take a few minutes; please look among unwanted mail as well.',
    emailSent: 'Look into your mail',
    resetYourPassword: 'Choose a new password',
    resetPassword: 'Keep this password',
    loggedIn: 'To sign in as somebody else, <0>sign out</0> first.',
    loggedInChangePassword: 'You are signed in. Change your password on <0>your account</0>.',
    alreadyLoggedIn: 'You are signed in already',
    loggedOutInactivity: 'You were signed out, because nothing happened for a while',
    loggedOutSuccessfully: 'You are signed out.',
    loggingOut: 'Signing you out',
    stayLoggedIn: 'Stay signed in',
    youAreInactive: 'Nothing happened for a while. To keep your work safe you are about to be signed out.',
  },
  error: {
    emailOrPasswordIncorrect:
      'Email and password do not belong together. Please check both, or choose a new password below.',
    userLocked: 'Too many wrong passwords. Please wait ten minutes and try again, or choose a new password below.',
    tokenInvalidOrExpired: 'This link has been used or is too old. Please ask for a new one at the sign-in.',
    unauthorized: 'Please sign in first',
    unauthorizedAdmin: 'Your account may not enter here',
    notAllowedToAccessPage: 'An administrator can say what your account may do. Or sign in as somebody else.',
    notAllowedToPerformAction: 'Your role may not do this. Ask an editor or an administrator.',
    unspecific: 'That did not work. Please try again.',
    unknown: 'That did not work. Please try again.',
    correctInvalidFields: 'Please look at the fields marked in red.',
  },
  general: {
    backToDashboard: 'Back to what needs you today',
    dashboard: 'Today',
    nothingFound: 'There is nothing here',
    sorryNotFound: 'It may have been deleted, or the address is not quite right.',
    noResultsFound: 'Nothing to show',
    noResultsDescription:
      'Either nothing is here yet, or nothing fits what you search for. Clear the search, or make the first one.',
  },
}
