/** Style sheets and scripts that were asked for and have not failed, by address. */
const asked = new Map<string, Promise<void>>();

/**
 * Brings a part of the page that comes later: its style sheets first, so that it is never seen without them, and the scripts
 * that it needs side by side. Rejects where it does not come; what failed is asked for again the next time.
 */
export async function bringPart<Part>(
  bring: () => Promise<Part>,
  needs: readonly string[] = [],
  from: string = document.baseURI,
): Promise<Part> {
  await Promise.all(needs.map((need) => ask(new URL(need, from).href)));
  return bring();
}

/** Whether the page named a file itself, or carries what stands in it. */
function isInPage(address: string): boolean {
  return (
    [...document.querySelectorAll("link")].some(({ href }) => href === address) ||
    [...document.querySelectorAll("style")].some(({ dataset }) => dataset.file === address)
  );
}

/** Settles when a style sheet is there; scripts are not waited for, whoever imports them hears how they fared. */
function ask(address: string): Promise<void> | undefined {
  const isStyle = address.endsWith(".css");
  const known = asked.get(address);
  if (known !== undefined) return isStyle ? known : undefined;
  if (isInPage(address)) return undefined;
  const link = document.createElement("link");
  link.rel = isStyle ? "stylesheet" : "modulepreload";
  link.crossOrigin = "";
  link.href = address;
  const coming = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      asked.delete(address);
      link.remove();
      if (isStyle) reject(new Error(`Failed to fetch ${address}`));
      else resolve();
    };
  });
  asked.set(address, coming);
  document.head.append(link);
  return isStyle ? coming : undefined;
}
