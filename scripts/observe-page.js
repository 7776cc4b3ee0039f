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

function look() {
  if (document.querySelector("#list [data-id]") !== null) seen.firstRecord ??= performance.now();
  if (document.documentElement.dataset.ready === "map") seen.mapReady ??= performance.now();
  if (seen.mapReady === undefined) requestAnimationFrame(look);
}
requestAnimationFrame(look);
