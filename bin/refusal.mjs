/** Something the person at the keyboard can put right: shown as its words alone, without a stack. */
export class Refusal extends Error {}

/**
 * Runs a command's main function; its number becomes the exit code.
 * @param {() => Promise<number | void>} main
 */
export async function runOrRefuse(main) {
  try {
    const code = await main()
    if (code !== undefined) process.exit(code)
  } catch (error) {
    console.error(error instanceof Refusal ? `\n${error.message}\n` : error)
    process.exit(1)
  }
}
