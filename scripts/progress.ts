/** Where progress is shown: a terminal, or a file that nobody watches. */
export interface Screen {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** How often a second the line is written anew. */
const A_SECOND = 10;

/** Counts of a long work, by what is counted: so many done of so many. */
export interface Progress {
  /** So many more are to be done. */
  expect: (what: string, more: number) => void;
  /** One is done. */
  done: (what: string) => void;
  /** Takes the line away. */
  end: () => void;
}

/** Progress as one line that is written over: "halaman 120/667, gambar 3/231". Nothing is written where no terminal is. */
export function progressOn(screen: Screen, now: () => number = () => performance.now()): Progress {
  const counts = new Map<string, { done: number; all: number }>();
  const countOf = (what: string) => counts.get(what) ?? { done: 0, all: 0 };
  let written = -Infinity;
  const show = () => {
    if (!screen.isTTY || now() - written < 1000 / A_SECOND) return;
    written = now();
    screen.write(`${OVER}${[...counts].map(([what, { done, all }]) => `${what} ${done}/${all}`).join(", ")}`);
  };
  return {
    expect: (what, more) => {
      const { done, all } = countOf(what);
      counts.set(what, { done, all: all + more });
      show();
    },
    done: (what) => {
      const { done, all } = countOf(what);
      counts.set(what, { done: done + 1, all });
      show();
    },
    end: () => {
      if (written > -Infinity) screen.write(OVER);
    },
  };
}

/** To the beginning of the line, and nothing on it. */
const OVER = "\r\u001b[K";
