'use client'
import { useEffect, useRef, useState } from 'react'
import { timeLeft } from './sending-words'

/** Seconds at which somebody who listens is told: not each second. */
const told = [600, 300, 120, 60, 30, 10]

type Props = {
  /** Seconds left, by the clock of Postgres, when it was asked. */
  seconds: number
  onOver: () => void
}

/** The time to undo, counted down without a reload. */
export function Countdown({ seconds, onOver }: Props) {
  const left = useSecondsLeft(seconds, onOver)
  const step = told.findLast((at) => left <= at)
  return (
    <>
      <strong className="letters-countdown" role="timer" aria-live="off">
        {timeLeft(left)}
      </strong>
      <span className="letters-unseen" role="status">
        {step === undefined || left === 0 ? '' : `${timeLeft(step)} left to undo.`}
      </span>
    </>
  )
}

function useSecondsLeft(seconds: number, onOver: () => void): number {
  const [left, setLeft] = useState(seconds)
  const over = useRef(onOver)
  over.current = onOver
  useEffect(() => {
    const end = performance.now() + seconds * 1000
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - performance.now()) / 1000))
      setLeft(now)
      if (now > 0) return
      clearInterval(timer)
      over.current()
    }, 1000)
    setLeft(seconds)
    return () => clearInterval(timer)
  }, [seconds])
  return left
}
