import { useEffect, useRef, useState } from "preact/hooks";
import { usualHeightPx } from "../../embed/embed-code.ts";
import type { Composed, Composition } from "./compose.ts";
import type { ShareWords } from "./share-words.ts";

interface PreviewProps {
  readonly composed: Composed;
  readonly composition: Composition;
  readonly words: ShareWords;
}

/** Where embeds live: a phone, the text column of a page, a whole page. */
const widthsPx = { phone: 360, column: 640, page: 1120 } as const;
type Width = keyof typeof widthsPx;
const widths: readonly Width[] = ["phone", "column", "page"];

/** The embed itself, alive, as wide as in its place and shrunk to fit the dialog. */
export function Preview({ composed, composition, words }: PreviewProps) {
  const [width, setWidth] = useState<Width>("column");
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const [heightPx, setHeight] = useState(usualHeightPx[composition.preset]);
  const roomPx = useWidth(room);
  const isFixed = composition.heightPx !== undefined;
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      const told = source === frame.current?.contentWindow ? toldHeight(data) : undefined;
      if (told !== undefined) setHeight(told);
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, []);
  const widthPx = widthsPx[width];
  const shownPx = composition.heightPx ?? heightPx;
  const scale = Math.min(1, roomPx / widthPx);
  return (
    <fieldset class="composer-preview">
      <legend>{words.preview}</legend>
      <div class="composer-widths">
        {widths.map((each) => (
          <label key={each}>
            <input type="radio" name="composer-width" checked={width === each} onChange={() => setWidth(each)} />
            <span>
              {words.widths[each]} ({widthsPx[each]} px)
            </span>
          </label>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must be able to do too */}
      <section class="composer-room" aria-label={words.preview} tabIndex={0}>
        <div class="composer-sized" ref={room} style={{ blockSize: `${Math.ceil(shownPx * scale)}px` }}>
          {roomPx > 0 && (
            <iframe
              key={composed.address}
              ref={frame}
              src={composed.address}
              title={composed.title}
              width={widthPx}
              height={shownPx}
              data-fixed={isFixed}
              style={{ transform: `scale(${scale})` }}
            />
          )}
        </div>
      </section>
    </fieldset>
  );
}

function toldHeight(data: unknown): number | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(data));
  const height = fields.get("height");
  return fields.get("type") === "atlas:height" && typeof height === "number" && height > 0 && height < 50_000
    ? height
    : undefined;
}

function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [widthPx, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => entry !== undefined && setWidth(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return widthPx;
}
