/** What every suite of `bench` is told. */
export interface SuiteOptions {
  readonly effort: string;
  readonly only: string;
  readonly seed: string;
  readonly workers?: string | undefined;
  readonly out?: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}
