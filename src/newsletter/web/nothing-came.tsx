import { paths } from '@/site/paths'

/** Why no letter may have come: the same for every address, whatever we know about it. */
export const NothingCame = () => (
  <>
    <h2>Nothing came?</h2>
    <ul>
      <li>Give it a few minutes, and look among the unwanted mail.</li>
      <li>
        The address may have a slip in it: <a href={paths.newsletter()}>enter it once more</a>. One letter in ten
        minutes is the most we send.
      </li>
      <li>If you are subscribed already, the letter says so, and has a link to your choices and a way to leave.</li>
      <li>If you have asked us never to write to you, no letter comes.</li>
    </ul>
  </>
)
