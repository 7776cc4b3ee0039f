/** By what names the page around knows the frame; each script that sizes frames has its own. */
export interface FrameNames {
  /** Occurs in the frame's address. */
  readonly address: string;
  /** Of pym, which adds it to the address. */
  readonly childId: string;
  /** Of WordPress, which adds it to the fragment. */
  readonly secret?: string;
}

const longestName = 200;

/** The names in the frame's address as the host wrote it. */
export function readFrameNames(address: URL): FrameNames {
  const secret = /^#\?secret=([\w-]{1,100})$/.exec(address.hash)?.[1];
  return {
    address: `${address.pathname}${address.search}`.slice(0, 2000),
    childId: (address.searchParams.get("childId") ?? "").slice(0, longestName),
    ...(secret === undefined ? {} : { secret }),
  };
}

/** A height in whole pixels, in every dialect that a page may have a script for: ours, Datawrapper's, pym's, WordPress's. */
export function heightMessages(heightPx: number, { address, childId, secret }: FrameNames): readonly unknown[] {
  const height = Math.ceil(heightPx);
  return [
    { type: "atlas:height", v: 1, height },
    { "datawrapper-height": { [address]: height } },
    `pymxPYMx${childId}xPYMxheightxPYMx${height}`,
    ...(secret === undefined ? [] : [{ message: "height", value: height, secret }]),
  ];
}
