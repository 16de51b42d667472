/** What stands above and below the form by which staff come in. */
export const AboveSignIn = () => (
  <header className="sign-in">
    <h1>Sign in to the desk</h1>
    <p>For those who write, review and answer here.</p>
  </header>
)

export const BelowSignIn = () => (
  <p className="sign-in__no-account">No account yet? Whoever looks after this publication makes one for you.</p>
)
