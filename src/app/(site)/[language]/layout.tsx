import type { ReactNode } from 'react'
import { builtScript } from '@/platform/built-script'
import { HeadScriptTag } from '@/site/head-script-tag'
import { isLanguage } from '@/site/languages'
import '@/site/tokens.css'
import '@/site/fonts.css'
import '@/site/base.css'
import '@/site/forms.css'
import '@/site/print.css'

type Props = { children: ReactNode; params: Promise<{ language: string }> }

export default async function Layout({ children, params }: Props) {
  const { language } = await params
  return (
    <html lang={isLanguage(language) ? language : 'en'} suppressHydrationWarning>
      <head>
        <HeadScriptTag />
        <script type="module" src={await builtScript()} />
      </head>
      <body>{children}</body>
    </html>
  )
}
