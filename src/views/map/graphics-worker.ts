/// <reference lib="webworker" />
// What a first context has to set up takes a browser long; here it keeps nobody waiting, and the page's own comes sooner.
const gl = new OffscreenCanvas(1, 1).getContext("webgl2");
gl?.clear(gl.COLOR_BUFFER_BIT);
gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
postMessage(gl !== null);
gl?.getExtension("WEBGL_lose_context")?.loseContext();
