/// <reference lib="webworker" />
// A first picture, where it keeps nobody waiting.
const gl = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("webgl2");
gl?.clear(gl.COLOR_BUFFER_BIT);
gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
gl?.getExtension("WEBGL_lose_context")?.loseContext();
postMessage("drawn");
