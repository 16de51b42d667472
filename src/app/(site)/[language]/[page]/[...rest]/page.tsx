import { notFound } from 'next/navigation'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** Every address that no other page answers, however deep. */
export default function Unknown() {
  notFound()
}
