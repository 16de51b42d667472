/** In place of the form for a new password, when its link was used, is too old, or was cut in two. */
export const LinkIsOver = () => (
  <main className="template-minimal">
    <div className="template-minimal__wrap sign-in">
      <h1>This link is over</h1>
      <p>It has been used, is too old, or was not copied as a whole.</p>
      <p>
        <a href="/admin/forgot">Ask for a new letter</a>, or <a href="/admin/login">go back to the sign-in</a>.
      </p>
    </div>
  </main>
)
