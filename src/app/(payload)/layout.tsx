import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { importMap } from './admin/importMap.js'
import '@/site/fonts.css'
import './admin.css'
import './article-form.css'
import './desk-form.css'
import './letters.css'
import './letters-plots.css'
import './letters-shown.css'
import './queue.css'
import './queue-item.css'
import './sign-in.css'
import './today.css'
import './unclear.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

/**
 * Day or night as the device has it, before the first paint: of a first visit the server does not know, and from some
 * browsers it never hears.
 */
const asTheDeviceIs = `if(!/(^|; )payload-theme=/.test(document.cookie))document.documentElement.dataset.theme=matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'`

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout
    config={config}
    importMap={importMap}
    serverFunction={serverFunction}
    htmlProps={{ suppressHydrationWarning: true }}
  >
    <script>{asTheDeviceIs}</script>
    {children}
  </RootLayout>
)

export default Layout
