// Runs in a page before anything of its own, and notes what a reader would notice. Plain JavaScript, since it is sent as it stands.
const seen = { firstRecord: undefined, mapReady: undefined, largestPaint: 0, shift: 0, longTasks: [] };
window.seen = seen;

function on(type, note) {
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
}

on("largest-contentful-paint", ({ startTime }) => {
  seen.largestPaint = startTime;
});
// No reader does anything here, so that every shift counts.
on("layout-shift", ({ value }) => {
  seen.shift += value;
});
on("longtask", ({ startTime, duration }) => {
  seen.longTasks.push({ start: startTime, duration });
});

/** A partner's mark on the map or a row of the list, of either page. */
const records = ".map-mark, .leaflet-marker-icon, #list [data-id]";

function isOnScreen(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function look() {
  if ([...document.querySelectorAll(records)].some(isOnScreen)) seen.firstRecord = performance.now();
  else requestAnimationFrame(look);
}
requestAnimationFrame(look);

// Not at every frame: what looks for long tasks must not make them longer.
new MutationObserver((_, observer) => {
  if (document.documentElement?.dataset.ready !== "map") return;
  seen.mapReady = performance.now();
  observer.disconnect();
}).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-ready"] });
