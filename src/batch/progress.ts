import { number } from './tally.ts'

/** Says how far a run is. */
export interface Progress {
  /** So many articles, and bytes of files, are done. */
  readonly advance: (articles: number, bytes: number) => void
  /** How many bytes there are in all; until then that is not known. */
  readonly expect: (bytes: number) => void
  /** Makes room for other lines. */
  readonly clear: () => void
  readonly stop: () => void
}

/** None. */
export const SILENT: Progress = { advance() {}, expect() {}, clear() {}, stop() {} }

/** A bar on a terminal, else a line every ten seconds. */
export async function openProgress(output: NodeJS.WriteStream, say: (line: string) => void): Promise<Progress> {
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
  const timer = setInterval(() => say(describe(state)), EVERY)
  return { ...counting, clear() {}, stop: () => clearInterval(timer) }
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

async function drawBar(state: State, output: NodeJS.WriteStream): Promise<Pick<Progress, 'clear' | 'stop'>> {
  const { default: progress } = await import('cli-progress')
  const bar = new progress.SingleBar({
    format: '{bar} {text}',
    stream: output,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    autopadding: false,
    fps: 1000 / REDRAWN,
    linewrap: false,
  })
  const draw = () => bar.update(Math.floor(1000 * shareOf(state)), { text: describe(state) })
  bar.start(1000, 0, { text: describe(state) })
  const timer = setInterval(draw, REDRAWN)
  return {
    clear: () => void output.write('\r\u001B[K'),
    stop() {
      clearInterval(timer)
      bar.stop()
    },
  }
}

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
  if (share > 0) parts.push(`${Math.floor(100 * share)}%`)
  parts.push(`${number(rate, rate < 10 ? 1 : 0)}/s`)
  if (share > 0) parts.push(`${duration((seconds / share) * (1 - share))} left`)
  return parts.join(', ')
}

/** 75 is "1 min 15 s". */
function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${Math.floor(seconds % 60)} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
