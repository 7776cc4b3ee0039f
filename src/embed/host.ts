import { embedKeys } from "./embed-keys.ts";

/** Titles of the atlas by language, the default one first; written in by the build. */
declare const atlasTitles: Readonly<Record<string, string>>;

const { href, origin } = new URL(".", (document.currentScript as HTMLScriptElement).src);
const name = "partnership-atlas";

/** Sizes every frame that shows the atlas, and passes on what it says as an event of the frame. Windows, not origins, tell who speaks: a closed frame's origin is `null`. */
const onMessage = ({ data, source, origin: from }: MessageEvent) => {
  if (data?.v !== 1 || !/^atlas:(height|ready|state|select)$/.test(data.type) || (from !== origin && from !== "null"))
    return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow !== source || !frame.src.startsWith(href)) continue;
    frame.style.width = "100%";
    frame.style.border = "0";
    if (data.type !== "atlas:height") frame.dispatchEvent(new CustomEvent(data.type, { bubbles: true, detail: data }));
    else if (data.height > 0 && data.height < 5e4 && !("fixed" in frame.dataset))
      frame.style.height = `${Math.ceil(data.height)}px`;
  }
};

class PartnershipAtlas extends HTMLElement {
  static observedAttributes = [...embedKeys, "title", "height"];
  #frame: HTMLIFrameElement | undefined;
  #isReady = false;

  connectedCallback() {
    const frame = document.createElement("iframe");
    this.#frame = frame;
    frame.addEventListener("atlas:ready", () => {
      this.#isReady = true;
    });
    frame.loading = "lazy";
    frame.style.cssText = "width:100%;border:0;display:block";
    this.style.display ||= "block";
    this.#load();
    this.#dress();
    this.replaceChildren(frame);
  }

  disconnectedCallback() {
    this.#frame?.remove();
    this.#frame = undefined;
  }

  attributeChangedCallback(key: string, before: string | null, value: string | null) {
    if (!this.#frame || before === value) return;
    if (key === "title" || key === "height") this.#dress();
    else if (this.#isReady) this.set({ [key]: value });
    else this.#load();
  }

  /** Changes keys of the address; `null` takes one back to its default. */
  set(state: Readonly<Record<string, unknown>>) {
    this.#say({ type: "atlas:set", v: 1, state });
  }

  /** Asks for the state, which comes as the event `atlas:state`. */
  get() {
    this.#say({ type: "atlas:get", v: 1 });
  }

  #say(message: object) {
    this.#frame?.contentWindow?.postMessage(message, origin);
  }

  #load() {
    this.#isReady = false;
    const query = new URLSearchParams({ embed: "full" });
    for (const key of embedKeys) {
      const value = this.getAttribute(key);
      if (value) query.set(key, value);
    }
    if (this.#frame) this.#frame.src = `${href}?${query}`;
    this.#dress();
  }

  #dress() {
    const frame = this.#frame;
    if (!frame) return;
    const height = Number.parseInt(this.getAttribute("height") ?? "", 10);
    frame.title = this.title || (atlasTitles[this.lang] ?? Object.values(atlasTitles)[0] ?? "");
    frame.toggleAttribute("data-fixed", height > 0);
    if (height > 0 || !frame.style.height) frame.style.height = `${height || 600}px`;
  }
}

if (!customElements.get(name)) {
  addEventListener("message", onMessage);
  customElements.define(name, PartnershipAtlas);
}
