/**
 * Next writes the head of a page that it makes while somebody waits twice: as it makes it, and again from what it keeps.
 * Of `Location` a reader's program then sees two, and takes both together for one address that leads nowhere.
 * @param {import('node:http').ServerResponse} response
 */
export function sayOnce(response) {
  const { appendHeader } = response
  response.appendHeader = (name, value) => {
    const said = [response.getHeader(name) ?? []].flat().map(String)
    const more = [value].flat().filter((one) => !said.includes(one))
    return more.length > 0 ? Reflect.apply(appendHeader, response, [name, more]) : response
  }
}
