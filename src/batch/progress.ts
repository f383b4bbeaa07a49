import { number } from './tally.ts'

/** Says how far a run is. */
export interface Progress {
  /** So many articles, and bytes of files, are done. */
  readonly advance: (articles: number, bytes: number) => void
  /** How many bytes there are in all; until then that is not known. */
  readonly expect: (bytes: number) => void
  /** Prints a line. */
  readonly say: (line: string) => void
  readonly stop: () => void
}

/** Lines alone. */
export function openSilence(output: NodeJS.WriteStream): Progress {
  return { advance() {}, expect() {}, say: (line) => void output.write(line), stop() {} }
}

/** A bar on a terminal, else a line every ten seconds, which gets the name of the program from `name`. */
export async function openProgress(output: NodeJS.WriteStream, name: (line: string) => string): Promise<Progress> {
  const state: State = { articles: 0, bytes: 0, total: null, started: Date.now() }
  const counting = {
    advance(articles: number, bytes: number) {
      state.articles += articles
      state.bytes += bytes
    },
    expect(bytes: number) {
      state.total = bytes
    },
  }
  if (output.isTTY) return { ...counting, ...(await drawBar(state, output)) }
  const say = (line: string) => void output.write(line)
  const timer = setInterval(() => say(name(describe(state))), EVERY)
  return { ...counting, say, stop: () => clearInterval(timer) }
}

/** In milliseconds. */
const EVERY = 10_000
const REDRAWN = 200

interface State {
  articles: number
  bytes: number
  total: number | null
  readonly started: number
}

async function drawBar(state: State, output: NodeJS.WriteStream): Promise<Pick<Progress, 'say' | 'stop'>> {
  const { default: progress } = await import('cli-progress')
  const bars = new progress.MultiBar({
    format: '{bar} {text}',
    stream: output,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    linewrap: false,
    clearOnComplete: true,
    gracefulExit: false,
    fps: 1000 / REDRAWN,
  })
  const bar = bars.create(STEPS, 0, { text: describe(state) })
  const timer = setInterval(() => bar.update(Math.floor(STEPS * shareOf(state)), { text: describe(state) }), REDRAWN)
  const stop = () => {
    process.off('exit', stop)
    clearInterval(timer)
    // the lines that are waiting
    bars.update()
    bars.stop()
  }
  // the cursor comes back, however a run ends
  process.on('exit', stop)
  return { say: (line) => void bars.log(line), stop }
}

const STEPS = 1000

function shareOf({ bytes, total }: State): number {
  return total ? Math.min(1, bytes / total) : 0
}

/** "12,345 articles, 34%, 310/s, 5 min left" */
function describe(state: State): string {
  const { articles, started } = state
  const seconds = (Date.now() - started) / 1000
  const share = shareOf(state)
  const rate = articles / Math.max(seconds, 1)
  const parts = [`${number(articles)} articles`]
  if (state.total !== null) parts.push(`${Math.floor(100 * share)}%`)
  parts.push(`${number(rate, rate < 10 ? 1 : 0)}/s`)
  if (share >= LEAST && share < 1) parts.push(`${duration((seconds / share) * (1 - share))} left`)
  return parts.join(', ')
}

/** Of less nobody can tell when the whole will be done. */
const LEAST = 0.01

/** 75 is "1 min 15 s". */
function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${Math.floor(seconds % 60)} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
