/** An event of Chromium's trace: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export interface Task {
  readonly startMs: number;
  readonly ms: number;
}

/**
 * The main thread's tasks in which a script of ours ran, in order. Whole tasks: what the browser and the page
 * did in them is counted against us.
 */
export function findOurTasks(events: readonly TraceEvent[], script: string): Task[] {
  const ours = events.filter(({ args }) => args?.data?.url?.endsWith(script));
  const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const holds = (task: TraceEvent, { pid, tid, ts }: TraceEvent) =>
    task.pid === pid && task.tid === tid && task.ts <= ts && ts <= task.ts + (task.dur ?? 0);
  return tasks
    .filter((task) => ours.some((event) => holds(task, event)))
    .map(({ ts, dur = 0 }) => ({ startMs: ts / 1000, ms: dur / 1000 }))
    .sort((a, b) => a.startMs - b.startMs);
}
