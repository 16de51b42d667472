import { Nothing } from '../../nothing'

export const revalidate = 3600
export const dynamic = 'force-static'
export const generateStaticParams = () => []
export const metadata = { title: 'There is no page here', robots: { index: false } }

/** What the listener shows in place of every page that is not there. */
export default function NothingHere() {
  return <Nothing />
}
