'use client'
export const CreditsField = () => null
