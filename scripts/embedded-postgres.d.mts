export interface PostgresOptions {
  /** Made on first use; its parent folders too. */
  dataDir: string;
  /** Default true. False is faster and worthless after a crash: for tests. */
  durable?: boolean;
  /** Server settings, as for `postgres -c name=value`. */
  settings?: Record<string, string | number>;
  /** The server ended although nobody asked it to. */
  onExit?: (how: number | string) => void;
  runAs?: 'direct' | 'userns' | 'account';
}

export interface RunningPostgres {
  socketDir: string;
  how: 'direct' | 'userns' | 'account';
  /** True: somebody else's server was joined, and `stop` leaves it alone. */
  reused: boolean;
  pid?: number;
  urlFor(database: string): string;
  stop(): Promise<void>;
}

export interface OwnPostgres extends RunningPostgres {
  reused: false;
  restartImmediate(): Promise<void>;
}

export function startPostgres(
  options: PostgresOptions,
): Promise<OwnPostgres | (RunningPostgres & { reused: true })>;
